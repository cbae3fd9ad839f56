// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewDateIsSetTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void the_limit_runs_from_the_last_time_somebody_looked_at_the_plan() {
        var renewed = sound.withPlan(SoundRecord.plan().withStartsOn(Day.of(2025, 9, 1)));
        var reviewed = renewed.withPlan(renewed.getPlan().orElseThrow().withAgreedOn(Day.of(2025, 9, 1)))
                .withReview(Review.builder()
                        .id(ReviewId.of("RV-1"))
                        .heldOn(Day.of(2026, 3, 12))
                        .build());

        assertThatRule(new ReviewDateIsSet()).under(reviewedWithin(91)).isMetBy(renewed);
        assertThatRule(new ReviewDateIsSet()).under(reviewedWithin(91)).isMetBy(reviewed);
        assertThatRule(new ReviewDateIsSet()).under(reviewedWithin(90)).isBrokenBy(reviewed, "/plan/reviewOn");
    }

    @Test
    void a_first_plan_has_a_limit_of_its_own() {
        var sooner = Context.on(LocalDate.of(2026, 3, 13))
                .under(Policy.none()
                        .withLimits(
                                TimeLimit.days(LimitKind.REVIEW, 180), TimeLimit.days(LimitKind.FIRST_REVIEW, 42)));

        assertThatRule(new ReviewDateIsSet()).under(sooner).isBrokenBy(sound, "/plan/reviewOn");
        assertThatRule(new ReviewDateIsSet()).under(sooner).isMetBy(sound.withVersion(2));
    }

    @Test
    void leaves_a_review_before_the_plan_begins_to_another_rule() {
        assertThatRule(new ReviewDateIsSet())
                .signedWith(SoundRecord.signed())
                .doesNotApplyTo(reviewedOn(Day.of(2026, 3, 1)), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void is_met_by_a_date_to_come() {
        assertThatRule(new ReviewDateIsSet()).isMetBy(sound);
    }

    @Test
    void points_at_a_plan_without_a_review_date() {
        assertThatRule(new ReviewDateIsSet())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withReviewOn(Optional.empty())), "/plan/reviewOn");
    }

    @Test
    void the_review_is_within_the_local_limit() {
        assertThatRule(new ReviewDateIsSet()).under(reviewedWithin(91)).isMetBy(sound);
        assertThatRule(new ReviewDateIsSet()).under(reviewedWithin(90)).isBrokenBy(sound, "/plan/reviewOn");
    }

    @Test
    void the_limit_runs_from_the_agreement_or_from_today_where_no_start_is_said() {
        var agreed = SoundRecord.plan().withStartsOn(Optional.empty()).withAgreedOn(Day.of(2026, 3, 1));

        assertThatRule(new ReviewDateIsSet())
                .under(reviewedWithin(101))
                .isBrokenBy(sound.withPlan(agreed), "/plan/reviewOn");
        assertThatRule(new ReviewDateIsSet())
                .under(reviewedWithin(90))
                .isMetBy(sound.withPlan(agreed.withAgreedOn(Optional.empty())));
    }

    @Test
    void a_date_already_past_does_not_count_on_the_day_of_sign_off() {
        assertThatRule(new ReviewDateIsSet())
                .signedWith(SoundRecord.signed())
                .isBrokenBy(reviewedOn(Day.of(2026, 3, 12)), "/plan/reviewOn");
        assertThatRule(new ReviewDateIsSet()).signedWith(SoundRecord.signed()).isMetBy(reviewedOn(Day.of(2026, 3, 13)));
    }

    @Test
    void leaves_a_draft_past_its_review_to_the_urgent_rule() {
        assertThatRule(new ReviewDateIsSet())
                .doesNotApplyTo(reviewedOn(Day.of(2026, 3, 12)), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new ReviewDateIsSet())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan()
                                .withReviewOn(Optional.empty())
                                .withEndedOn(Day.of(2026, 3, 13))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_without_a_plan() {
        assertThatRule(new ReviewDateIsSet())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_review_of_today_was_held_and_one_to_come_was_not() {
        var old = sound.withPlan(SoundRecord.plan()
                .withAgreedOn(Day.of(2025, 9, 1))
                .withStartsOn(Day.of(2025, 9, 1)));
        var held = Review.builder().id(ReviewId.of("RV-1")).heldOn(Day.of(2026, 3, 13)).build();

        assertThatRule(new ReviewDateIsSet()).under(reviewedWithin(90)).isMetBy(old.withReview(held));
        assertThatRule(new ReviewDateIsSet())
                .under(reviewedWithin(90))
                .isBrokenBy(old.withReview(held.withHeldOn(Day.of(2026, 3, 14))), "/plan/reviewOn");
    }

    private Assessment reviewedOn(Day day) {
        return sound.withPlan(SoundRecord.plan().withReviewOn(day));
    }

    private static Context reviewedWithin(int days) {
        return Context.on(LocalDate.of(2026, 3, 13)).under(Policy.none().withLimits(TimeLimit.days(LimitKind.REVIEW, days)));
    }
}
