// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.enquiry.Sphere.FAMILY;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case01Answers.OUTCOME;
import static io.github.tafhsb.quickstart.Case01Formulation.GROUP_CHAT;
import static io.github.tafhsb.quickstart.Case01Formulation.IMPULSE;
import static io.github.tafhsb.quickstart.Case01Formulation.MAIN;
import static io.github.tafhsb.quickstart.Case01Formulation.OLDER_PEERS;
import static io.github.tafhsb.quickstart.Case01OpenQuestions.FATHERS_VIEW;
import static io.github.tafhsb.quickstart.Case01OpenQuestions.FORWARDED_FURTHER;
import static io.github.tafhsb.quickstart.Case05.HELD_ON;
import static io.github.tafhsb.quickstart.Case05.TEACHER;
import static io.github.tafhsb.quickstart.Case05Evidence.FATHER_SEEN;
import static io.github.tafhsb.quickstart.Case05Evidence.REVIEW_MEETING;
import static io.github.tafhsb.quickstart.Case05Evidence.TUTOR_AGAIN;
import static io.github.tafhsb.quickstart.Case05Evidence.TWO_BOYS;
import static io.github.tafhsb.quickstart.Case05Evidence.TWO_PUPILS;
import static io.github.tafhsb.quickstart.Case05Evidence.WALKED_OFF;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.says;
import static io.github.tafhsb.quickstart.Writing.training;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.formulation.ScenarioId;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;

/** Case 05, the first two stages: who leads now, what changed and on what evidence, and what the team makes of it. */
final class Case05Review {
    static final FactorId FATHERS_NIGHTS = FactorId.of("f-fathers-nights");
    static final FactorId HOME_ALONE = FactorId.of("f-home-alone");
    static final ScenarioId NIGHTS_AT_FATHERS = ScenarioId.of("sc-fathers-nights");

    private Case05Review() {}

    static Assessment collect(Assessment begun) {
        Assessment record = changeTheLead(begun);
        record = Case05Evidence.collect(record);
        record = closeGaps(record);
        return record.add(safetyCheck()).withReview(review());
    }

    static Assessment formulate(Assessment collected) {
        Assessment record = reviewFactors(collected);
        return reviewExplanations(record).add(nightsAtFathers());
    }

    private static Assessment changeTheLead(Assessment record) {
        return record.updatePractitioner(SOCIAL_WORKER, left -> left.withActiveUntil(day(2026, 9, 1)))
                .updatePractitioner(
                        YOUTH_JUSTICE,
                        lead -> lead.withRole(PractitionerRole.LEAD)
                                .withTrainings(
                                        training("hsb-risk-assessment", on(2022, 5, 9)),
                                        training("ta-hsb", on(2024, 11, 14))))
                .add(Practitioner.builder()
                        .id(TEACHER)
                        .role(PractitionerRole.CONTRIBUTOR)
                        .jobTitle(line("teacher"))
                        .agency(Agency.EDUCATION)
                        .build());
    }

    /** The new lead accepted the open items with the handover. */
    private static Assessment closeGaps(Assessment record) {
        return record.update(
                        FORWARDED_FURTHER,
                        gap -> gap.withEnded(
                                answered(day(2026, 3, 24), TWO_BOYS, "The two remaining boys: neither forwarded it.")))
                .update(
                        FATHERS_VIEW,
                        gap -> gap.withEnded(answered(day(2026, 7, 2), FATHER_SEEN, "Seen, his view recorded.")))
                .update(OUTCOME, gap -> gap.withOwner(YOUTH_JUSTICE));
    }

    private static GapEnd answered(Day endedOn, EvidenceId evidence, String finding) {
        return GapEnd.builder()
                .how(GapEnding.ANSWERED)
                .endedOn(endedOn)
                .finding(written(finding))
                .addEvidence(evidence)
                .build();
    }

    private static ChildSafetyCheck safetyCheck() {
        return ChildSafetyCheck.builder()
                .id(SafetyCheckId.of("safe-3"))
                .askedOn(HELD_ON)
                .riskNow(Answer.no())
                .build();
    }

    private static Review review() {
        return Review.builder()
                .id(ReviewId.of("rev-1"))
                .plannedFor(day(2026, 6, 11))
                .heldOn(HELD_ON)
                .lead(YOUTH_JUSTICE)
                .addChanges(
                        change(
                                "His father in touch since May, every second weekend; seen, his view recorded.",
                                FATHER_SEEN),
                        change("Two remaining boys spoken to: neither forwarded it.", TWO_BOYS),
                        change("He left the older group by Easter; new friends from football.", REVIEW_MEETING),
                        change("He looked away from a phone being passed round and walked off.", WALKED_OFF)
                                .withSeenBy(TEACHER),
                        change("His mother’s shifts changed: nobody home until 19:00 on three days.", REVIEW_MEETING),
                        change("At his father’s flat there is no arrangement for devices at night.", REVIEW_MEETING),
                        change("Reading mentor achieved.", REVIEW_MEETING),
                        change("The Saturday job stopped in August when the garage closed; it lapsed.", REVIEW_MEETING))
                .build();
    }

    private static ReviewChange change(String what, EvidenceId evidence) {
        return ReviewChange.builder().what(written(what)).addEvidence(evidence).build();
    }

    private static Assessment reviewFactors(Assessment record) {
        return record.update(OLDER_PEERS, factor -> factor.withPresence(Presence.PAST))
                .update(GROUP_CHAT, factor -> factor.withPresence(Presence.PAST))
                .add(concern(FATHERS_NIGHTS, "No arrangement for devices at night at his father’s flat."))
                .add(concern(HOME_ALONE, "Nobody home until 19:00 on three days.").withWeight(Optional.empty()));
    }

    private static Factor concern(FactorId id, String statement) {
        return Factor.builder()
                .id(id)
                .sphere(FAMILY)
                .kind(FactorKind.CONCERN)
                .weight(FactorWeight.KEY)
                .statement(written(statement))
                .addEvidence(REVIEW_MEETING)
                .build();
    }

    private static Assessment reviewExplanations(Assessment record) {
        Confidence high = Confidence.builder()
                .level(ConfidenceLevel.HIGH)
                .reason(written(
                        "For “status from an older group”: ev-8 is now corroborated by two pupils and the tutor."))
                .build();
        return record.update(
                        MAIN,
                        main -> Hypothesis.builder()
                                .from(main)
                                .addEvidenceFor(TWO_PUPILS, TUTOR_AGAIN)
                                .addFactor(FATHERS_NIGHTS)
                                .confidence(high)
                                .build())
                .update(IMPULSE, impulse -> impulse.withStanding(HypothesisStanding.SET_ASIDE));
    }

    private static Scenario nightsAtFathers() {
        return Scenario.builder()
                .id(NIGHTS_AT_FATHERS)
                .what(written("Unsupervised nights; pressure from the new friends is not seen."))
                .where(written("At his father’s flat, at night."))
                .addHypothesis(MAIN)
                .build();
    }

    private static Passage written(String words) {
        return says(YOUTH_JUSTICE, words);
    }
}
