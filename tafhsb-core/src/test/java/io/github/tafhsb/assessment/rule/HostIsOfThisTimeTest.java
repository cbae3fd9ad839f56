// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.HOST;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostIsOfThisTimeTest {
    private final Rule<?> rule = new HostIsOfThisTime();
    private final Assessment sound = SoundRecord.assessment();
    private final Context halfAYear = Context.on(LocalDate.of(2026, 3, 13))
            .under(Policy.none().withLimits(TimeLimit.days(LimitKind.HOST, 180)));

    @Test
    void is_met_when_both_belong_to_one_time() {
        assertThatRule(rule).under(halfAYear).isMetBy(sound);
    }

    @Test
    void is_broken_when_the_fuller_one_is_older() {
        assertThatRule(rule).under(halfAYear).isBrokenBy(completed(When.year(2024)), "/hosts/0/completedOn");
    }

    @Test
    void is_broken_when_the_fuller_one_is_much_newer() {
        assertThatRule(rule).under(halfAYear).isBrokenBy(
                sound.withStartedOn(Day.of(2025, 2, 2)), "/hosts/0/completedOn");
    }

    @Test
    void counts_from_the_review_that_a_version_came_from() {
        assertThatRule(rule).under(halfAYear).isBrokenBy(
                sound.withReview(Review.builder().id(ReviewId.of("RE-1")).heldOn(Day.of(2026, 10, 1)).build()),
                "/hosts/0/completedOn");
    }

    @Test
    void does_not_speak_of_what_is_only_possibly_apart() {
        assertThatRule(rule).under(halfAYear).isMetBy(completed(When.year(2025)));
    }

    @Test
    void needs_a_local_limit() {
        assertThatRule(rule).doesNotApplyTo(completed(When.year(2024)), NotApplicable.NO_LOCAL_LIMIT);
    }

    @Test
    void has_nothing_to_judge_of_an_earlier_assessment() {
        assertThatRule(rule).under(halfAYear).doesNotApplyTo(
                completed(When.year(2024)).update(HOST, host -> host.withUse(HostUse.PREVIOUS)),
                NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment completed(When on) {
        return sound.update(HOST, host -> host.withStartedOn(Optional.empty()).withCompletedOn(on));
    }
}
