// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case02.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case02Evidence.CARERS_DIARY;
import static io.github.tafhsb.quickstart.Case02Evidence.FILE_OF_2018;
import static io.github.tafhsb.quickstart.Case02Evidence.FORMER_CARERS_CALL;
import static io.github.tafhsb.quickstart.Case02Evidence.HIS_ACCOUNT;
import static io.github.tafhsb.quickstart.Case02Evidence.MOTHERS_ACCOUNT;
import static io.github.tafhsb.quickstart.Case02Situation.ONLINE_2026;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.text.Passage;

/** Case 02, formulating: where the team has got to. An item is cited where it says what the explanation says. */
final class Case02Formulation {
    static final FactorId HARMED = FactorId.of("factor-harmed");
    static final FactorId LONELY = FactorId.of("factor-lonely");
    static final FactorId NIGHTS_ONLINE = FactorId.of("factor-nights");
    static final FactorId KINDNESS = FactorId.of("factor-kindness");

    static final HypothesisId MAIN = HypothesisId.of("hyp-main");
    static final HypothesisId ESTABLISHED = HypothesisId.of("hyp-a");
    static final HypothesisId SENT_TO_HIM = HypothesisId.of("hyp-b");

    private Case02Formulation() {}

    static Assessment formulate(Assessment collected) {
        return collected.withFormulation(Formulation.builder()
                .extent(FormulationExtent.PARTIAL)
                .addFactors(harmed(), lonely(), nightsOnline(), kindness())
                .addHypotheses(main(), established(), sentToHim())
                .ownHarm(ownHarm())
                .harmToChild(noted("He may be being exploited as well as causing harm."))
                .childsAccount(Answer.notAsked(noted("""
                        Police ask that the June matters are not discussed with him until after interview.""")))
                .build());
    }

    private static Factor harmed() {
        return factor(HARMED, Sphere.INDIVIDUAL, FactorKind.CONCERN, "Unaddressed harm at 8.")
                .withEvidence(MOTHERS_ACCOUNT, FILE_OF_2018);
    }

    private static Factor lonely() {
        return factor(LONELY, Sphere.INDIVIDUAL, FactorKind.CONCERN, "Loneliness after two placement moves.");
    }

    private static Factor nightsOnline() {
        return factor(NIGHTS_ONLINE, Sphere.NETWORKS, FactorKind.CONCERN, "Nights online with adults who reward him.")
                .withEvidence(CARERS_DIARY, FORMER_CARERS_CALL, HIS_ACCOUNT);
    }

    private static Factor kindness() {
        return factor(KINDNESS, Sphere.INDIVIDUAL, FactorKind.STRENGTH, """
                        Patient and funny with the carer’s elderly mother; walks the dog \
                        unprompted.""").withEvidence(CARERS_DIARY);
    }

    private static Factor factor(FactorId id, Sphere sphere, FactorKind kind, String statement) {
        return Factor.builder()
                .id(id)
                .sphere(sphere)
                .kind(kind)
                .statement(noted(statement))
                .build();
    }

    private static Hypothesis main() {
        return hypothesis(MAIN, HypothesisStanding.HELD, """
                        Unaddressed harm at 8, loneliness after two placement moves, and nights online with \
                        adults who reward him; he may be being exploited as well as causing harm.""")
                .withFactors(HARMED, LONELY, NIGHTS_ONLINE)
                .withEvidenceFor(CARERS_DIARY, FORMER_CARERS_CALL, HIS_ACCOUNT, MOTHERS_ACCOUNT, FILE_OF_2018);
    }

    private static Hypothesis established() {
        return hypothesis(
                ESTABLISHED, HypothesisStanding.ALTERNATIVE, "An established interest that predates the moves.");
    }

    private static Hypothesis sentToHim() {
        return hypothesis(SENT_TO_HIM, HypothesisStanding.ALTERNATIVE, """
                        Images sent to him by the older contact rather than sought.""").withBehaviours(ONLINE_2026);
    }

    private static Hypothesis hypothesis(HypothesisId id, HypothesisStanding standing, String statement) {
        return Hypothesis.builder()
                .id(id)
                .standing(standing)
                .statement(noted(statement))
                .confidence(Confidence.builder()
                        .level(ConfidenceLevel.LOW)
                        .reason(noted("Needs the device report."))
                        .build())
                .build();
    }

    private static OwnHarm ownHarm() {
        return OwnHarm.builder()
                .victimisation(Answer.yes())
                .coercion(Answer.notKnown(noted("He may be being exploited.")))
                .note(noted("Harmed at 8; reported in 2018; no therapy offered."))
                .addEvidence(MOTHERS_ACCOUNT, FILE_OF_2018)
                .build();
    }

    private static Passage noted(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
