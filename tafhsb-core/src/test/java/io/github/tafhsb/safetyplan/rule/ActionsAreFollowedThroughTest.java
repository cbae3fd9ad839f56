// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionsAreFollowedThroughTest {
    private final Rule<?> rule = new ActionsAreFollowedThrough();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_actions_that_say_whether_they_can_be_done() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void points_at_an_action_of_which_nobody_said_whether_it_can_be_done() {
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(SoundRecord.SESSIONS, action -> action.withFeasibility(Optional.empty())),
                        "/plan/actions/1");
    }

    @Test
    void tells_once_of_many() {
        var open = SoundRecord.plan().getActions().get(1).withFeasibility(Optional.empty());

        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(SoundRecord.SESSIONS, action -> open)
                                .add(open.withId(ActionId.of("AC-8")))
                                .add(open.withId(ActionId.of("AC-9"))),
                        "/plan/actions");
    }

    @Test
    void whether_the_family_can_restrict_and_anybody_supervise_is_for_other_rules() {
        var open = sound.update(SoundRecord.NIGHTS, action -> action.withFeasibility(Optional.empty()));

        assertThatRule(rule).isMetBy(open);
        assertThatRule(rule)
                .isBrokenBy(
                        open.update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CO_WORKER)),
                        "/plan/actions/0");
        assertThatRule(rule)
                .isMetBy(open.update(
                        SoundRecord.NIGHTS,
                        action -> action.withOwners(SoundRecord.CO_WORKER).withKind(ActionKind.SUPERVISION)));
    }

    @Test
    void asks_after_its_day_whether_an_action_was_done() {
        assertThatRule(rule).isBrokenBy(once(12), "/plan/actions/1");
        assertThatRule(rule).isMetBy(once(13));
    }

    @Test
    void asks_what_was_seen_of_what_was_done() {
        var done = Progress.builder().state(ProgressState.DONE).build();

        assertThatRule(rule)
                .isBrokenBy(
                        once(12).update(SoundRecord.SESSIONS, action -> action.withProgress(done)), "/plan/actions/1");
        assertThatRule(rule)
                .isMetBy(once(12).update(
                                SoundRecord.SESSIONS,
                                action -> action.withProgress(done.withNote(Passage.of("He asked for more.")))));
    }

    @Test
    void asks_what_takes_the_place_of_what_stopped() {
        assertThatRule(rule).isBrokenBy(progress(ProgressState.LAPSED), "/plan/actions/0");
        assertThatRule(rule)
                .isMetBy(progress(ProgressState.LAPSED)
                        .update(SoundRecord.SESSIONS, action -> action.withScenarios(SoundRecord.PRESSED_AGAIN)));
    }

    @Test
    void a_note_explains_what_was_stopped_on_purpose_and_not_what_lapsed() {
        assertThatRule(rule).isMetBy(explained(ProgressState.STOPPED));
        assertThatRule(rule).isBrokenBy(explained(ProgressState.LAPSED), "/plan/actions/0");
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(rule)
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void of_what_is_over_or_has_ended_nobody_asks_whether_it_can_be_done() {
        var open = sound.update(SoundRecord.SESSIONS, action -> action.withFeasibility(Optional.empty()));

        assertThatRule(rule).isMetBy(open.update(SoundRecord.SESSIONS, action -> action.withEndsOn(Day.of(2026, 3, 12))));
        assertThatRule(rule)
                .isMetBy(open.update(
                        SoundRecord.SESSIONS,
                        action -> action.withProgress(Progress.builder()
                                .state(ProgressState.DONE)
                                .note(Passage.of("He asked for more."))
                                .build())));
    }

    private Assessment progress(ProgressState state) {
        return sound.update(
                SoundRecord.NIGHTS,
                action -> action.withProgress(Progress.builder().state(state).build()));
    }

    private Assessment explained(ProgressState state) {
        return progress(state).update(SoundRecord.NIGHTS, action -> action.withProgress(action.getProgress()
                .get(0)
                .withNote(Passage.of("He keeps to it by himself."))));
    }

    private Assessment once(int day) {
        return sound.update(
                SoundRecord.SESSIONS, action -> action.withSchedule(new Schedule.Once(Day.of(2026, 3, day))));
    }
}
