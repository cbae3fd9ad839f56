// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanIsNotPastItsReviewTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void leaves_a_review_before_the_plan_begins_to_another_rule() {
        assertThatRule(new PlanIsNotPastItsReview())
                .doesNotApplyTo(
                        SoundRecord.assessment()
                                .withPlan(SoundRecord.plan().withReviewOn(Day.of(2026, 3, 1))),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void is_met_until_the_day_of_the_review() {
        assertThatRule(new PlanIsNotPastItsReview()).isMetBy(sound);
        assertThatRule(new PlanIsNotPastItsReview()).isMetBy(reviewedOn(Day.of(2026, 3, 13)));
    }

    @Test
    void points_at_a_plan_past_its_review_and_in_force() {
        assertThatRule(new PlanIsNotPastItsReview()).isBrokenBy(reviewedOn(Day.of(2026, 3, 12)), "/plan/reviewOn");
    }

    @Test
    void is_judged_outside_the_edition_even_when_signed() {
        assertThatRule(new PlanIsNotPastItsReview())
                .signedWith(SoundRecord.signed())
                .isBrokenBy(
                        reviewedOn(Day.of(2026, 3, 12)).updateChild(child -> child.withSex(Sex.FEMALE)),
                        "/plan/reviewOn");
    }

    @Test
    void leaves_a_signed_record_to_the_rule_that_blocks() {
        assertThatRule(new PlanIsNotPastItsReview())
                .signedWith(SoundRecord.signed())
                .doesNotApplyTo(reviewedOn(Day.of(2026, 3, 12)), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void does_not_apply_to_a_plan_that_somebody_ended() {
        var ended = SoundRecord.plan().withReviewOn(Day.of(2026, 3, 1)).withEndedOn(Day.of(2026, 3, 10));

        assertThatRule(new PlanIsNotPastItsReview())
                .doesNotApplyTo(sound.withPlan(ended), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_without_a_review_date() {
        assertThatRule(new PlanIsNotPastItsReview())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withReviewOn(Optional.empty())),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment reviewedOn(Day day) {
        return sound.withPlan(SoundRecord.plan().withReviewOn(day));
    }
}
