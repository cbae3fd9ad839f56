// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SomethingProtectsNowTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void points_at_a_first_plan_that_has_yet_to_begin() {
        var later = sound.withPlan(SoundRecord.plan().withStartsOn(Day.of(2026, 3, 16)))
                .update(SoundRecord.NIGHTS, action -> action.withSchedule(new Schedule.From(Day.of(2026, 3, 16))));

        assertThatRule(new SomethingProtectsNow()).isBrokenBy(later, "/plan/startsOn");
        assertThatRule(new SomethingProtectsNow()).isMetBy(later.withVersion(2));
    }

    @Test
    void points_at_a_plan_of_which_every_action_has_ended() {
        assertThatRule(new SomethingProtectsNow())
                .isBrokenBy(
                        sound.update(SoundRecord.NIGHTS, action -> action.withEndsOn(Day.of(2026, 3, 12)))
                                .update(SoundRecord.SESSIONS, action -> action.withEndsOn(Day.of(2026, 3, 12))),
                        "/plan/actions");
    }

    @Test
    void outside_the_edition_only_a_whole_decision_counts() {
        var outside = sound.withPlan(Optional.empty()).updateChild(child -> child.withSex(Sex.FEMALE));
        var decision = PlanNotNeeded.builder()
                .reason(Passage.of("Moved abroad; agencies there are told."))
                .by(SoundRecord.SUPERVISOR)
                .build();

        assertThatRule(new SomethingProtectsNow()).isMetBy(outside.withPlanNotNeeded(decision));
        assertThatRule(new SomethingProtectsNow())
                .isBrokenBy(outside.withPlanNotNeeded(decision.withBy(Optional.empty())), "/plan");
    }

    @Test
    void is_met_by_a_plan_in_force() {
        assertThatRule(new SomethingProtectsNow()).isMetBy(sound);
    }

    @Test
    void a_plan_past_its_review_is_in_force() {
        assertThatRule(new SomethingProtectsNow())
                .isMetBy(sound.withPlan(SoundRecord.plan().withReviewOn(Day.of(2026, 3, 1))));
    }

    @Test
    void a_plan_that_starts_next_week_counts() {
        assertThatRule(new SomethingProtectsNow())
                .isMetBy(sound.withPlan(SoundRecord.plan().withStartsOn(Day.of(2026, 3, 16))));
    }

    @Test
    void a_decision_that_none_is_needed_counts_while_it_is_being_written() {
        assertThatRule(new SomethingProtectsNow())
                .isMetBy(sound.withPlan(Optional.empty())
                        .withPlanNotNeeded(PlanNotNeeded.builder().build()));
    }

    @Test
    void points_at_a_draft_without_a_plan() {
        assertThatRule(new SomethingProtectsNow()).isBrokenBy(sound.withPlan(Optional.empty()), "/plan");
    }

    @Test
    void points_at_a_plan_in_which_nobody_does_anything() {
        assertThatRule(new SomethingProtectsNow())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withActions()), "/plan/actions");
    }

    @Test
    void points_at_a_plan_that_has_ended() {
        assertThatRule(new SomethingProtectsNow())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))), "/plan/endedOn");
    }

    @Test
    void is_judged_outside_the_edition_even_when_signed() {
        assertThatRule(new SomethingProtectsNow())
                .signedWith(SoundRecord.signed())
                .isBrokenBy(sound.withPlan(Optional.empty()).updateChild(child -> child.withSex(Sex.FEMALE)), "/plan");
    }

    @Test
    void leaves_a_signed_record_to_the_rule_that_blocks() {
        assertThatRule(new SomethingProtectsNow())
                .signedWith(SoundRecord.signed())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void a_plan_that_starts_today_has_begun() {
        assertThatRule(new SomethingProtectsNow())
                .isMetBy(sound.withPlan(SoundRecord.plan().withStartsOn(Day.of(2026, 3, 13)))
                        .update(
                                SoundRecord.NIGHTS,
                                action -> action.withSchedule(new Schedule.From(Day.of(2026, 3, 16)))));
    }

    @Test
    void something_in_a_later_plan_protects_from_the_day_it_begins() {
        var later = sound.withPlan(SoundRecord.plan().withStartsOn(Day.of(2026, 3, 16)));

        assertThatRule(new SomethingProtectsNow()).isMetBy(nights(later, new Schedule.From(Day.of(2026, 3, 13))));
        assertThatRule(new SomethingProtectsNow()).isMetBy(nights(later, new Schedule.Once(Day.of(2026, 3, 13))));
        assertThatRule(new SomethingProtectsNow())
                .isBrokenBy(nights(later, new Schedule.Once(Day.of(2026, 3, 14))), "/plan/startsOn");
    }

    @Test
    void what_has_ended_in_a_later_plan_protects_nobody() {
        assertThatRule(new SomethingProtectsNow())
                .isBrokenBy(
                        sound.withPlan(SoundRecord.plan().withStartsOn(Day.of(2026, 3, 16)))
                                .update(SoundRecord.NIGHTS, action -> action.withEndsOn(Day.of(2026, 3, 12))),
                        "/plan/startsOn");
    }

    private static Assessment nights(Assessment record, Schedule schedule) {
        return record.update(SoundRecord.NIGHTS, action -> action.withSchedule(schedule));
    }
}
