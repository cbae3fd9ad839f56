// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.enquiry.Sphere.FAMILY;
import static io.github.tafhsb.enquiry.Sphere.INDIVIDUAL;
import static io.github.tafhsb.enquiry.Sphere.NETWORKS;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01Behaviours.ASKING;
import static io.github.tafhsb.quickstart.Case01Behaviours.PASSING_ON;
import static io.github.tafhsb.quickstart.Case01Evidence.AFFECTED_PERSONS_ACCOUNT;
import static io.github.tafhsb.quickstart.Case01Evidence.COACH;
import static io.github.tafhsb.quickstart.Case01Evidence.DEVICE_REPORT;
import static io.github.tafhsb.quickstart.Case01Evidence.FIRST_INTERVIEW;
import static io.github.tafhsb.quickstart.Case01Evidence.FORM_TUTOR;
import static io.github.tafhsb.quickstart.Case01Evidence.HOME_VISIT;
import static io.github.tafhsb.quickstart.Case01Evidence.MOTHER_BY_PHONE;
import static io.github.tafhsb.quickstart.Case01Evidence.REFERRAL;
import static io.github.tafhsb.quickstart.Case01Evidence.SECOND_INTERVIEW;
import static io.github.tafhsb.quickstart.Writing.says;
import static io.github.tafhsb.quickstart.Writing.theory;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.formulation.ScenarioId;
import io.github.tafhsb.text.Passage;
import java.util.Optional;

/** The second stage of case 01: risk and strengths, two explanations weighed against each other, what to plan for. */
final class Case01Formulation {
    static final FactorId STANDING = FactorId.of("f-standing");
    static final FactorId SEEING_HER = FactorId.of("f-seeing-her");
    static final FactorId LAW = FactorId.of("f-law");
    static final FactorId NIGHTS = FactorId.of("f-nights");
    static final FactorId SEPARATION = FactorId.of("f-separation");
    static final FactorId MOTHER_UNSURE = FactorId.of("f-mother-unsure");
    static final FactorId OLDER_PEERS = FactorId.of("f-older-peers");
    static final FactorId GROUP_CHAT = FactorId.of("f-group-chat");
    static final FactorId SAFEGUARDING = FactorId.of("f-safeguarding-lead");

    static final HypothesisId MAIN = HypothesisId.of("hyp-main");
    static final HypothesisId IMPULSE = HypothesisId.of("hyp-impulse");
    static final ScenarioId ASKED_AGAIN = ScenarioId.of("sc-asked-again");

    private Case01Formulation() {}

    static Assessment formulate(Assessment collected) {
        return collected
                .withFormulation(Formulation.builder()
                        .extent(FormulationExtent.FULL)
                        .addFactors(individualConcerns())
                        .addFactors(familyConcerns())
                        .addFactors(networkConcerns())
                        .addFactors(strengths())
                        .addHypotheses(olderGroup(), singleImpulse())
                        .addScenario(askedAgain())
                        .childsAccount(Answer.of(written("He says that he and she were going out, that he did not know "
                                + "it was a crime, and that the older boys had been asking for “proof”.")))
                        .build())
                .withCatalogues(Writing.THEORIES);
    }

    private static Factor[] individualConcerns() {
        return new Factor[] {
            concern(STANDING, INDIVIDUAL, "Wish for status with an older group.", FORM_TUTOR, SECOND_INTERVIEW),
            concern(SEEING_HER, INDIVIDUAL, "Did not think of her as affected until later."),
            concern(LAW, INDIVIDUAL, "Does not know the law.", FIRST_INTERVIEW).withWeight(Optional.empty())
        };
    }

    private static Factor[] familyConcerns() {
        return new Factor[] {
            concern(NIGHTS, FAMILY, "Unsupervised overnight access.", MOTHER_BY_PHONE),
            concern(SEPARATION, FAMILY, "Recent separation.", MOTHER_BY_PHONE),
            concern(MOTHER_UNSURE, FAMILY, "His mother is unsure what is reasonable to ask about.", HOME_VISIT)
        };
    }

    private static Factor[] networkConcerns() {
        return new Factor[] {
            concern(OLDER_PEERS, NETWORKS, "Older peers who asked for proof and rewarded it.", SECOND_INTERVIEW),
            concern(GROUP_CHAT, NETWORKS, "The group chat is still active.")
        };
    }

    private static Factor[] strengths() {
        return new Factor[] {
            strength(
                    "f-responsibility",
                    INDIVIDUAL,
                    "Accepted responsibility by the second interview.",
                    SECOND_INTERVIEW),
            strength("f-remorse", INDIVIDUAL, "Remorse offered unasked.", SECOND_INTERVIEW),
            strength("f-captain", INDIVIDUAL, "Captain; reading scheme.", COACH, FORM_TUTOR),
            strength("f-changes", FAMILY, "Mother and grandfather agreed changes and have started.", HOME_VISIT),
            strength("f-warmth", FAMILY, "Warm relationship."),
            strength("f-coach", NETWORKS, "The coach.", COACH),
            strength("f-tutor", NETWORKS, "The tutor.", FORM_TUTOR),
            strength(SAFEGUARDING.value(), NETWORKS, "The designated safeguarding lead was quick to act.", REFERRAL)
        };
    }

    private static Hypothesis olderGroup() {
        return Hypothesis.builder()
                .id(MAIN)
                .standing(HypothesisStanding.HELD)
                .statement(written("In the months after his father left, he looked to an older group for standing; "
                        + "the group prized images as proof."))
                .likelyCauses(
                        written("Online messaging let him press her and then pass the image on with no face-to-face "
                                + "cue of her distress; nobody at home knew what happened on the phone at night. "
                                + "Good Lives: status and belonging met by unsuitable means."))
                .likelyCourse(written("If the group keeps rewarding it and nights stay unsupervised, more pressure on "
                        + "other girls in the group chat is the likely form; with status from football, work and a "
                        + "changed group, it is not expected to continue."))
                .expectedIfRight(written("With status from football, work and a changed group, it does not continue."))
                .addBehaviours(ASKING, PASSING_ON)
                .ifThisHappened(YesNo.YES) // that he pressed her is her account alone
                .addFactors(STANDING, SEEING_HER, SEPARATION, NIGHTS, MOTHER_UNSURE, OLDER_PEERS, GROUP_CHAT)
                .addEvidenceFor(MOTHER_BY_PHONE, DEVICE_REPORT, FORM_TUTOR, SECOND_INTERVIEW)
                .addEvidenceAgainst(COACH)
                .addTheories(
                        theory("peer-influence", "Peer influence"),
                        theory("good-lives", "Good Lives"),
                        theory("online-disinhibition", "Online disinhibition"))
                .confidence(Confidence.builder()
                        .level(ConfidenceLevel.MODERATE)
                        .reason(written("The account of the older group rests on him alone."))
                        .build())
                .build();
    }

    private static Hypothesis singleImpulse() {
        return Hypothesis.builder()
                .id(IMPULSE)
                .standing(HypothesisStanding.ALTERNATIVE)
                .statement(written("A single impulsive act within a relationship, regretted quickly."))
                .addEvidenceFor(FIRST_INTERVIEW, SECOND_INTERVIEW)
                .addEvidenceAgainst(AFFECTED_PERSONS_ACCOUNT, DEVICE_REPORT)
                .expectedIfWrong(written("Repeated asking; four recipients."))
                .build();
    }

    private static Scenario askedAgain() {
        return Scenario.builder()
                .id(ASKED_AGAIN)
                .what(written("Asked for “proof” again about another girl."))
                .where(written("In the group chat, at night."))
                .who(written("Girls in his year."))
                .earlySigns(written("Back in the group, secretive with his phone, messaging late."))
                .addHypothesis(MAIN)
                .build();
    }

    private static Factor concern(FactorId id, Sphere sphere, String statement, EvidenceId... evidence) {
        return factor(id, sphere, statement, evidence)
                .kind(FactorKind.CONCERN)
                .weight(FactorWeight.KEY)
                .build();
    }

    private static Factor strength(String id, Sphere sphere, String statement, EvidenceId... evidence) {
        return factor(FactorId.of(id), sphere, statement, evidence)
                .kind(FactorKind.STRENGTH)
                .build();
    }

    private static Factor.Builder factor(FactorId id, Sphere sphere, String statement, EvidenceId... evidence) {
        return Factor.builder()
                .id(id)
                .sphere(sphere)
                .statement(written(statement))
                .addEvidence(evidence);
    }

    private static Passage written(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
