// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the rules about words are broken: chapter G, and those of the other chapters that look at wording. */
final class BrokenLanguage {
    static final List<Broken> ROWS = List.of(
            row(
                    "C17",
                    "a user name in the summary",
                    summary("His name there is @night_owl."),
                    "/formulation/summary"),
            row(
                    "C23",
                    "a behaviour describes what the image shows",
                    record -> record.update(
                            SoundRecord.PASSED_ON,
                            behaviour -> behaviour.withDescription(Passage.of("He passed it on; a bare bottom is seen."))),
                    "/behaviours/0/description"),
            row("C30", "a summary without an observation", summary("No concerns."), "/formulation/summary"),
            row("D18", "certainty about the future", summary("He will do it again."), "/formulation/summary"),
            row(
                    "D19",
                    "a diagnosis nobody qualified gave",
                    summary("His ADHD plays a part."),
                    "/formulation/summary"),
            row(
                    "D25",
                    "a diagnosis is the whole explanation",
                    record -> record.update(
                            SoundRecord.IMPULSE,
                            hypothesis -> hypothesis
                                    .withStanding(HypothesisStanding.ALTERNATIVE)
                                    .withEvidenceAgainst(SoundRecord.TUTORS)
                                    .withStatement(Passage.of("He has a conduct disorder."))),
                    "/formulation/hypotheses/1/statement"),
            row("D26", "the formulation blames", summary("His parents are to blame."), "/formulation/summary"),
            row(
                    "D29",
                    "a key concern is denial and nothing else",
                    record -> record.update(
                            SoundRecord.STATUS, factor -> factor.withStatement(Passage.of("He denies it."))),
                    "/formulation/factors/0/statement"),
            row(
                    "E32",
                    "the family is only told what must not be done",
                    told("You must not use your phone at night."),
                    "/plan/actions"),
            row("G01", "a label", summary("The abuser lives at home."), "/formulation/summary"),
            row(
                    "G02",
                    "a note blames",
                    record -> record.withChildSafety(
                            SoundRecord.check().withNote(Passage.of("The family is hard to reach."))),
                    "/childSafety/0/note"),
            row(
                    "G03", "a term that guidance has left", summary("It began with sexting."), "/formulation/summary"),
            row(
                    "G04",
                    "an allegation is told as an offence",
                    record -> record.update(
                            SoundRecord.PASSED_ON,
                            behaviour -> behaviour
                                    .withDescription(Passage.of("The offence happened at school."))
                                    .withStanding(Standing.builder()
                                            .status(StandingStatus.ALLEGED)
                                            .build())),
                    "/behaviours/0/description")
                    .after(record -> record.update(
                            SoundRecord.STANDING, explanation -> explanation.withIfThisHappened(YesNo.YES))),
            row(
                    "G08", "a term people disagree about", summary("The victim has support."), "/formulation/summary"),
            row(
                    "G09",
                    "letters nobody spelled out",
                    told("The YJS will ring on Monday."),
                    "/plan/actions/0/toldWording"),
            row(
                    "G10",
                    "a word made for adults",
                    summary("The perpetrator lives at home."),
                    "/formulation/summary"));

    private BrokenLanguage() {}

    private static Broken row(String rule, String how, UnaryOperator<Assessment> breaking, String pointer) {
        return Broken.rule(rule, how, pointer, breaking);
    }

    private static UnaryOperator<Assessment> summary(String summary) {
        return record ->
                record.withFormulation(record.getFormulation().orElseThrow().withSummary(Passage.of(summary)));
    }

    private static UnaryOperator<Assessment> told(String wording) {
        return record -> record.update(SoundRecord.NIGHTS, action -> action.withToldWording(Passage.of(wording)));
    }
}
