// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionsAreFollowedThroughTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_actions_that_say_whether_they_can_be_done() {
        assertThatRule(new ActionsAreFollowedThrough()).isMetBy(sound);
    }

    @Test
    void points_once_at_a_plan_in_which_some_do_not() {
        assertThatRule(new ActionsAreFollowedThrough())
                .isBrokenBy(
                        sound.update(SoundRecord.NIGHTS, action -> action.withFeasibility(Optional.empty()))
                                .update(SoundRecord.SESSIONS, action -> action.withFeasibility(Optional.empty())),
                        "/plan/actions");
    }

    @Test
    void asks_after_its_day_whether_an_action_was_done() {
        assertThatRule(new ActionsAreFollowedThrough()).isBrokenBy(once(12), "/plan/actions");
        assertThatRule(new ActionsAreFollowedThrough()).isMetBy(once(13));
    }

    @Test
    void asks_what_was_seen_of_what_was_done() {
        var done = Progress.builder().state(ProgressState.DONE).build();

        assertThatRule(new ActionsAreFollowedThrough())
                .isBrokenBy(
                        once(12).update(SoundRecord.SESSIONS, action -> action.withProgress(done)), "/plan/actions");
        assertThatRule(new ActionsAreFollowedThrough())
                .isMetBy(once(12).update(
                                SoundRecord.SESSIONS,
                                action -> action.withProgress(done.withNote(Passage.of("He asked for more.")))));
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new ActionsAreFollowedThrough())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment once(int day) {
        return sound.update(
                SoundRecord.SESSIONS, action -> action.withSchedule(new Schedule.Once(Day.of(2026, 3, day))));
    }
}
