// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanAlsoSupportsTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void support_that_was_stopped_does_not_count() {
        assertThatRule(new PlanAlsoSupports())
                .isBrokenBy(
                        SoundRecord.assessment()
                                .update(SoundRecord.SESSIONS, action -> action.withEndsOn(Day.of(2026, 3, 12))),
                        "/plan/actions");
    }

    @Test
    void is_met_by_a_goal_and_an_action_that_helps() {
        assertThatRule(new PlanAlsoSupports()).isMetBy(sound);
    }

    @Test
    void points_at_goals_when_there_is_nothing_to_move_towards() {
        assertThatRule(new PlanAlsoSupports())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withGoals()), "/plan/goals");
    }

    @Test
    void points_at_actions_that_only_limit_and_watch() {
        assertThatRule(new PlanAlsoSupports())
                .isBrokenBy(
                        sound.update(SoundRecord.SESSIONS, action -> action.withKind(ActionKind.SUPERVISION)),
                        "/plan/actions");
    }

    @Test
    void does_not_take_an_unsaid_kind_for_a_restriction() {
        assertThatRule(new PlanAlsoSupports())
                .isMetBy(sound.update(SoundRecord.SESSIONS, action -> action.withKind(Optional.empty())));
    }

    @Test
    void leaves_a_plan_without_actions_to_the_rule_that_says_so() {
        assertThatRule(new PlanAlsoSupports())
                .isMetBy(sound.withPlan(SoundRecord.plan().withActions()));
    }

    @Test
    void does_not_apply_without_a_plan() {
        assertThatRule(new PlanAlsoSupports())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new PlanAlsoSupports())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_goal_that_nobody_has_put_into_words_is_none() {
        var blank = SoundRecord.plan().getGoals().get(0).withWhat(Optional.empty());

        assertThatRule(new PlanAlsoSupports())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withGoals(blank)), "/plan/goals");
    }
}
