// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.function.UnaryOperator;

/** How to break each language rule, and only that one, in {@link SoundRecord}, and where it is then told. */
final class BrokenLanguage {
    /**
     * One way to break one rule.
     *
     * @param rule the rule
     * @param how what is done, in words
     * @param doing what is done
     * @param pointer where it is told
     */
    record Broken(String rule, String how, UnaryOperator<Assessment> doing, String pointer) {
        @Override
        public String toString() {
            return rule + ": " + how;
        }
    }

    static final List<Broken> ALL = List.of(
            new Broken(
                    "C17",
                    "a user name in the summary",
                    summary("His name there is @night_owl."),
                    "/formulation/summary"),
            new Broken(
                    "C23",
                    "a behaviour describes what the image shows",
                    record -> record.update(
                            SoundRecord.PASSED_ON,
                            behaviour -> behaviour.withDescription(Passage.of("He passed it on; she is topless."))),
                    "/behaviours/0/description"),
            new Broken("C30", "a summary without an observation", summary("No concerns."), "/formulation/summary"),
            new Broken("D18", "certainty about the future", summary("He will do it again."), "/formulation/summary"),
            new Broken(
                    "D19",
                    "a diagnosis nobody qualified gave",
                    summary("His ADHD plays a part."),
                    "/formulation/summary"),
            new Broken(
                    "D25",
                    "a diagnosis is the whole explanation",
                    record -> record.update(
                            SoundRecord.IMPULSE,
                            hypothesis -> hypothesis
                                    .withStanding(HypothesisStanding.ALTERNATIVE)
                                    .withStatement(Passage.of("He has a conduct disorder."))),
                    "/formulation/hypotheses/1/statement"),
            new Broken("D26", "the formulation blames", summary("His parents are to blame."), "/formulation/summary"),
            new Broken(
                    "D29",
                    "a key concern is denial and nothing else",
                    record -> record.update(
                            SoundRecord.STATUS, factor -> factor.withStatement(Passage.of("He denies it."))),
                    "/formulation/factors/0/statement"),
            new Broken(
                    "E32",
                    "the family is only told what must not be done",
                    told("You must not use your phone at night."),
                    "/plan/actions"),
            new Broken("G01", "a label", summary("The abuser lives at home."), "/formulation/summary"),
            new Broken(
                    "G02",
                    "a note blames",
                    record -> record.withChildSafety(
                            SoundRecord.check().withNote(Passage.of("The family is hard to reach."))),
                    "/childSafety/0/note"),
            new Broken(
                    "G03", "a term that guidance has left", summary("It began with sexting."), "/formulation/summary"),
            new Broken(
                    "G04",
                    "an allegation is told as an offence",
                    record -> record.update(
                            SoundRecord.PASSED_ON,
                            behaviour -> behaviour
                                    .withDescription(Passage.of("The offence happened at school."))
                                    .withStanding(Standing.builder()
                                            .status(StandingStatus.ALLEGED)
                                            .build())),
                    "/behaviours/0/description"),
            new Broken(
                    "G08", "a term people disagree about", summary("The victim has support."), "/formulation/summary"),
            new Broken(
                    "G09",
                    "letters nobody spelled out",
                    told("The YJS will ring on Monday."),
                    "/plan/actions/0/toldWording"),
            new Broken(
                    "G10",
                    "a word made for adults",
                    summary("The perpetrator lives at home."),
                    "/formulation/summary"));

    private BrokenLanguage() {}

    private static UnaryOperator<Assessment> summary(String summary) {
        return record ->
                record.withFormulation(record.getFormulation().orElseThrow().withSummary(Passage.of(summary)));
    }

    private static UnaryOperator<Assessment> told(String wording) {
        return record -> record.update(SoundRecord.NIGHTS, action -> action.withToldWording(Passage.of(wording)));
    }
}
