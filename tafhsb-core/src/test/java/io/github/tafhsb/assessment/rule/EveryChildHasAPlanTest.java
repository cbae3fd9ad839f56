// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EveryChildHasAPlanTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_plan_of_their_own() {
        assertThatRule(new EveryChildHasAPlan()).isMetBy(sound);
    }

    @Test
    void points_at_a_child_without_one_and_without_a_reason() {
        var none = SeparatePlanReference.builder().exists(Answer.no()).build();

        assertThatRule(new EveryChildHasAPlan()).isBrokenBy(planned(none), "/people/1/separatePlan");
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(planned(none.withNotNeededBecause(Passage.of("Moved away; the family wants none."))));
    }

    @Test
    void points_at_a_child_of_whom_nobody_knows() {
        var asked = SeparatePlanReference.builder()
                .exists(Answer.notKnown(Passage.of("Her worker is on leave.")))
                .build();

        assertThatRule(new EveryChildHasAPlan()).isBrokenBy(planned(asked), "/people");
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(planned(asked).updatePerson(SoundRecord.AFFECTED, it -> it.withAgeGroup(AgeGroup.ADULT)));
    }

    @Test
    void leaves_what_nobody_asked_to_another_rule() {
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(sound.updatePerson(SoundRecord.AFFECTED, it -> it.withSeparatePlan(Optional.empty())));
    }

    @Test
    void whoever_is_affected_and_lives_elsewhere_carries_nothing_of_this_plan() {
        var carried = sound.update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.AFFECTED));

        assertThatRule(new EveryChildHasAPlan()).isBrokenBy(carried, "/plan/actions/0/owners");
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(carried.updatePerson(SoundRecord.AFFECTED, it -> it.withInHousehold(Answer.yes())));
    }

    @Test
    void whoever_holds_her_plan_learns_that_what_protects_her_has_stopped() {
        var stopped = sound.update(
                SoundRecord.NIGHTS,
                action -> action.withProtects(SoundRecord.AFFECTED).withProgress(stoppedOn(Day.of(2026, 3, 10))));
        var told = Told.builder()
                .role(Line.of("Own worker"))
                .toldOn(Day.of(2026, 3, 10))
                .build();

        assertThatRule(new EveryChildHasAPlan()).isBrokenBy(stopped, "/plan/actions/0");
        assertThatRule(new EveryChildHasAPlan()).isMetBy(telling(stopped, told));
        assertThatRule(new EveryChildHasAPlan()).isMetBy(telling(stopped, told.withToldOn(Optional.empty())));
        assertThatRule(new EveryChildHasAPlan())
                .isBrokenBy(telling(stopped, told.withToldOn(Day.of(2026, 3, 9))), "/plan/actions/0");
        assertThatRule(new EveryChildHasAPlan())
                .isBrokenBy(telling(stopped, told.withRole(Line.of("Her aunt"))), "/plan/actions/0");
    }

    @Test
    void nobody_else_learns_of_what_goes_on_or_protects_nobody_with_a_plan() {
        var protects = sound.update(SoundRecord.NIGHTS, action -> action.withProtects(SoundRecord.AFFECTED));

        assertThatRule(new EveryChildHasAPlan()).isMetBy(protects);
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(protects.update(
                        SoundRecord.NIGHTS,
                        action -> action.withProtects(SoundRecord.MOTHER)
                                .withProgress(stoppedOn(Day.of(2026, 3, 10)))));
    }

    @Test
    void what_ended_on_its_own_day_has_stopped_too() {
        assertThatRule(new EveryChildHasAPlan())
                .isBrokenBy(
                        sound.update(
                                SoundRecord.NIGHTS,
                                action -> action.withProtects(SoundRecord.AFFECTED).withEndsOn(Day.of(2026, 3, 12))),
                        "/plan/actions/0");
    }

    @Test
    void does_not_apply_where_nobody_is_affected() {
        assertThatRule(new EveryChildHasAPlan())
                .doesNotApplyTo(sound.withPeople().withBehaviours(), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void only_a_child_of_the_same_home_carries_an_action_of_the_plan() {
        var carries = SoundRecord.assessment()
                .update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.AFFECTED));

        assertThatRule(new EveryChildHasAPlan())
                .isBrokenBy(
                        carries.updatePerson(SoundRecord.AFFECTED, person -> person.withInHousehold(Answer.no())),
                        "/plan/actions/0/owners");
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(carries.updatePerson(SoundRecord.AFFECTED, person -> person.withInHousehold(Answer.yes())));
    }

    private static Progress stoppedOn(Day day) {
        return Progress.builder().state(ProgressState.STOPPED).on(day).build();
    }

    private static Assessment telling(Assessment record, Told told) {
        return record.withPlan(record.getPlan().orElseThrow().withTold(told));
    }

    private Assessment planned(SeparatePlanReference plan) {
        return sound.updatePerson(SoundRecord.AFFECTED, person -> person.withSeparatePlan(plan));
    }

    @Test
    void of_several_times_that_her_worker_was_told_the_latest_counts() {
        var stopped = sound.update(
                SoundRecord.NIGHTS,
                action -> action.withProtects(SoundRecord.AFFECTED).withProgress(stoppedOn(Day.of(2026, 3, 10))));
        var before = Told.builder()
                .role(Line.of("Own worker"))
                .toldOn(Day.of(2026, 3, 2))
                .build();
        var since = before.withToldOn(Day.of(2026, 3, 11));

        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(stopped.withPlan(stopped.getPlan().orElseThrow().withTold(before, since)));
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(stopped.withPlan(stopped.getPlan().orElseThrow().withTold(since, before)));
    }
}
