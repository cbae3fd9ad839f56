// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.ASSESSMENT;
import static io.github.tafhsb.quickstart.Case01.MANAGER;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case01Plan.MONDAYS;
import static io.github.tafhsb.quickstart.Case01Plan.SESSIONS;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.person;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.ActionProgress;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.EntryId;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Finalisation;
import io.github.tafhsb.assessment.Handover;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.time.Day;
import java.util.function.Function;

/**
 * Case 01 reviewed six months on: the second version grows out of the first, and the case record keeps what was signed,
 * unaltered, with everything that was added since.
 */
public final class Case05 {
    static final PersonId TEACHER = person("TE-1");
    static final Day HELD_ON = day(2026, 9, 14);
    static final Day SIGNED_ON = day(2026, 9, 16);

    private Case05() {}

    /** {@return the second version, begun from the content of the first and brought up to the day of the review} */
    public static Assessment secondVersion() {
        Assessment begun = Case01.signedVersion().getContent().withVersion(2);
        Assessment collected = Case05Review.collect(begun);
        Assessment formulated = Case05Review.formulate(collected);
        return Case05Plan.plan(formulated);
    }

    /** {@return the team manager's decision; the case file gives no comment of hers} */
    public static SignOff signOff() {
        return SignOff.builder()
                .by(MANAGER)
                .on(SIGNED_ON)
                .decision(SignOffDecision.APPROVED)
                .build();
    }

    /** {@return what came of signing the second version} */
    public static Finalisation finalisation() {
        return secondVersion().finalise(Case01.context(SIGNED_ON.date()), signOff());
    }

    /** {@return the new plan as it was issued} */
    public static IssuedPlan issuedPlan() {
        return secondVersion()
                .issuePlan(IssuedPlanId.of("plan-issue-2"), 2)
                .orElseThrow()
                .withIssuedOn(SIGNED_ON)
                .withApprovedBy(MANAGER);
    }

    /** {@return the whole lineage: what was signed, which plans were issued, and what was added since} */
    public static CaseRecord caseRecord() {
        FinalAssessment first = Case01.signedVersion();
        CaseRecord.Builder record = CaseRecord.builder()
                .id(ASSESSMENT)
                .reference(first.getContent().getReference())
                .addVersion(first)
                .addPlans(Case01.issuedPlan(), issuedPlan())
                .addEntries(sessionsDone(), mondaysLapsed(), handover(), newStressor());
        if (finalisation() instanceof Finalisation.Finalised second) {
            record.addVersion(second.assessment());
        }
        return record.build();
    }

    /** {@return what a host would show for a reference} */
    public static Function<PersonId, String> names() {
        return Case01.names();
    }

    private static Entry sessionsDone() {
        Progress progress = Progress.builder()
                .state(ProgressState.DONE)
                .on(day(2026, 5, 18))
                .note(says(YOUTH_JUSTICE, "Six sessions done."))
                .build();
        return entry("ent-sessions")
                .on(day(2026, 5, 18))
                .what(new EntryContent.Progressed(ActionProgress.builder()
                        .action(SESSIONS)
                        .progress(progress)
                        .build()))
                .build();
    }

    /** The file gives the month only, and an entry takes a day or none. */
    private static Entry mondaysLapsed() {
        Progress progress = Progress.builder()
                .state(ProgressState.LAPSED)
                .note(says(YOUTH_JUSTICE, "Stopped in July (end of term) and not restarted."))
                .build();
        return entry("ent-mondays")
                .what(new EntryContent.Progressed(ActionProgress.builder()
                        .action(MONDAYS)
                        .progress(progress)
                        .build()))
                .build();
    }

    private static Entry handover() {
        return entry("ent-handover")
                .on(day(2026, 9, 1))
                .what(new EntryContent.HandedOver(Handover.builder()
                        .handedBy(SOCIAL_WORKER)
                        .acceptedBy(YOUTH_JUSTICE)
                        .acceptedOn(day(2026, 9, 1))
                        .note(says(YOUTH_JUSTICE, "Open items included."))
                        .build()))
                .build();
    }

    private static Entry newStressor() {
        return entry("ent-shifts")
                .on(day(2026, 9, 3))
                .what(new EntryContent.Stressor(
                        says(YOUTH_JUSTICE, "His mother’s shifts changed: nobody home until 19:00 on three days.")))
                .build();
    }

    private static Entry.Builder entry(String id) {
        return Entry.builder().id(EntryId.of(id)).version(1);
    }
}
