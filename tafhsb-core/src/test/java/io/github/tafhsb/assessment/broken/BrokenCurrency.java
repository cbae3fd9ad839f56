// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.SoundRecord.GAP;
import static io.github.tafhsb.assessment.SoundRecord.HOST;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;
import static io.github.tafhsb.assessment.broken.Broken.rule;

import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;

/** How the rules of chapter F, currency are broken; those about a lineage stand in {@link BrokenLineage}. */
final class BrokenCurrency {

    static final List<Broken> ROWS = List.of(
            rule("F01", "the plan is past its review", "/plan/reviewOn",
                    record -> record.withPlan(SoundRecord.plan().withReviewOn(Day.of(2026, 3, 12)))),
            rule("F03", "the fuller assessment is two years older", "/hosts/0/completedOn",
                    record -> record.update(HOST, host -> host.withStartedOn(When.year(2023)).withCompletedOn(When.year(2023))))
                    .under(Policy.none().withLimits(TimeLimit.days(LimitKind.HOST, 180))),
            rule("F04", "a change in the review cites no evidence", "/review/changes",
                    record -> record.withReview(review().withChanges(change().withEvidence())))
                    .after(record -> record.withReview(review())),
            rule("F06", "he turned 18 during the work, and nothing is said of what comes now", "/transition",
                    record -> record.withTransition(Optional.empty()))
                    .after(record -> record.updateChild(child -> child.withDateOfBirth(When.day(2008, 2, 20))).withTransition(Answer.of(Passage.of("The adults’ service took over in March.")))),
            rule("F09", "a question is open past its day", "/gaps/0/postponed",
                    record -> record.update(GAP, gap -> gap.withDueOn(Day.of(2026, 3, 2)))),
            rule("F09", "the review was held late, and nobody said who decided that", "/review/lateDecidedBy",
                    record -> record.withReview(review().withPlannedFor(Day.of(2026, 1, 9)).withLateBecause(Passage.of("The lead was ill."))))
                    .after(record -> record.withReview(review())),
            rule("F11", "nothing says what happened", "/behaviours",
                    record -> record.withBehaviours())
                    .after(record -> record.withFormulation(SoundRecord.formulation()
                            .withLeftBlank(LeftBlank.builder()
                                    .fiveP(FiveP.PRESENTING)
                                    .reason(Passage.of("Told in the fuller assessment."))
                                    .build()))));

    private BrokenCurrency() {}

    private static Review review() {
        return Review.builder()
                .id(ReviewId.of("RE-1"))
                .plannedFor(Day.of(2026, 3, 12))
                .heldOn(Day.of(2026, 3, 12))
                .addChanges(change())
                .build();
    }

    private static ReviewChange change() {
        return ReviewChange.builder()
                .what(Passage.of("Moved back to his old seat."))
                .addEvidence(TUTORS)
                .build();
    }
}
