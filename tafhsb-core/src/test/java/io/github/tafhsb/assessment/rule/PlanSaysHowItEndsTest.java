// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.PlanKind;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanSaysHowItEndsTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_the_plan_says_or_by_why_it_need_not() {
        assertThatRule(new PlanSaysHowItEnds()).isMetBy(asked(part()));
        assertThatRule(new PlanSaysHowItEnds())
                .isMetBy(asked(part().withText(Optional.empty()).withNotNeededBecause(Passage.of("Not needed here."))));
    }

    @Test
    void points_at_a_plan_that_does_not_say_it_yet() {
        assertThatRule(new PlanSaysHowItEnds()).isBrokenBy(asked(), "/plan/parts");
        assertThatRule(new PlanSaysHowItEnds()).isBrokenBy(asked(part().withText(Optional.empty())), "/plan/parts");
    }

    @Test
    void is_asked_from_the_first_review_on_and_in_the_six_weeks_before_one() {
        var silent = sound.withPlan(SoundRecord.plan().withParts());
        var review = Review.builder().id(ReviewId.of("RE-1")).build();

        assertThatRule(new PlanSaysHowItEnds()).isBrokenBy(silent.withReview(review), "/plan/parts");
        assertThatRule(new PlanSaysHowItEnds())
                .isBrokenBy(reviewedOn(silent, Day.of(2026, 4, 24)), "/plan/parts");
        assertThatRule(new PlanSaysHowItEnds())
                .doesNotApplyTo(reviewedOn(silent, Day.of(2026, 4, 25)), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_an_interim_plan() {
        assertThatRule(new PlanSaysHowItEnds())
                .doesNotApplyTo(
                        reviewedOn(
                                sound.withPlan(SoundRecord.plan().withKind(PlanKind.INTERIM)), Day.of(2026, 4, 1)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment asked(PlanPart... parts) {
        return reviewedOn(sound.withPlan(SoundRecord.plan().withParts(parts)), Day.of(2026, 4, 1));
    }

    private static Assessment reviewedOn(Assessment record, Day review) {
        return record.withPlan(record.getPlan().orElseThrow().withReviewOn(review));
    }

    private static PlanPart part() {
        return SoundRecord.part(PlanPartId.of("PP-9"), PlanPartKind.STEP_DOWN, "Agreed on 12 March.");
    }
}
