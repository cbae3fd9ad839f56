// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.SoundRecord.CO_WORKER;
import static io.github.tafhsb.assessment.SoundRecord.LEAD;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.Handover;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to break one rule about a lineage, and no other.
 *
 * @param rule the rule's name in the book
 * @param how what somebody did, as a clause in English that a reader of the rule book understands
 * @param before what makes the rule speak at all, from {@link SoundRecord#lineage()}; the rule is met after it
 * @param breaking what breaks it then
 * @param pointer where it is told
 */
public record BrokenLineage(
        String rule, String how, UnaryOperator<CaseRecord> before, UnaryOperator<CaseRecord> breaking, String pointer) {

    private static final UnaryOperator<CaseRecord> HANDED_OVER = record -> record.append(SoundRecord.entry(
            new EntryContent.HandedOver(Handover.builder()
                    .handedBy(LEAD)
                    .acceptedBy(CO_WORKER)
                    .acceptedOn(Day.of(2026, 3, 12))
                    .note(Passage.of("The open question goes with it."))
                    .build())));

    /** {@return every row there is, in the order of the rule book} */
    public static List<BrokenLineage> all() {
        return List.of(
                new BrokenLineage(
                        "F02", "something makes things harder after the version was signed",
                        UnaryOperator.identity(),
                        record -> record.append(SoundRecord.entry(
                                new EntryContent.Stressor(Passage.of("His mother’s shifts changed.")))),
                        "/entries/0"),
                new BrokenLineage(
                        "F12", "nobody is listed as having a copy of the plan",
                        UnaryOperator.identity(),
                        record -> record.withPlans(record.getPlans().get(0).withIssues()),
                        "/plans/0/issues"),
                new BrokenLineage(
                        "F13", "somebody else leads the second version, and nobody handed over",
                        record -> HANDED_OVER.apply(record)
                                .withVersions(record.getVersions().get(0), SoundRecord.signed(ledByCoWorker())),
                        CaseRecord::withEntries,
                        "/versions/1/content/practitioners"),
                new BrokenLineage(
                        "F13", "a handover does not say what was open",
                        HANDED_OVER,
                        record -> record.withEntries(SoundRecord.entry(new EntryContent.HandedOver(
                                Handover.builder().handedBy(LEAD).acceptedBy(CO_WORKER).build()))),
                        "/entries/0/what/handover"),
                new BrokenLineage(
                        "I04", "two versions bear one number",
                        UnaryOperator.identity(),
                        record -> record.withVersions(
                                record.getVersions().get(0), record.getVersions().get(0)),
                        "/versions/1/content/version"));
    }

    /** {@return the lineage in which the rule is still met} */
    public CaseRecord sound() {
        return before.apply(SoundRecord.lineage());
    }

    /** {@return the lineage in which it is broken} */
    public CaseRecord record() {
        return breaking.apply(sound());
    }

    /** {@return the rule and the place of everything that is told of a lineage on the day of the examples} */
    public static List<String> told(CaseRecord record) {
        return Checker.standard().check(record, Context.on(LocalDate.of(2026, 3, 13))).judged().stream()
                .flatMap(each -> each.problems().stream())
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static Assessment ledByCoWorker() {
        return SoundRecord.assessment()
                .withVersion(2)
                .updatePractitioner(LEAD, lead -> lead.withRole(PractitionerRole.CONTRIBUTOR))
                .updatePractitioner(CO_WORKER, worker -> worker.withRole(PractitionerRole.LEAD));
    }

    @Override
    public String toString() {
        return rule + ": " + how;
    }
}
