// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.SchoolHoliday;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActionsFitThePlansTimeTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_began_before_and_goes_on() {
        assertThatRule(new ActionsFitThePlansTime()).isMetBy(sound);
    }

    @Test
    void points_at_what_lies_before_the_plan_or_after_its_review() {
        assertThatRule(new ActionsFitThePlansTime())
                .isBrokenBy(scheduled(new Schedule.Once(Day.of(2026, 3, 11))), "/plan/actions/1");
        assertThatRule(new ActionsFitThePlansTime())
                .isBrokenBy(scheduled(new Schedule.From(Day.of(2026, 6, 12))), "/plan/actions/1");
        assertThatRule(new ActionsFitThePlansTime())
                .isBrokenBy(
                        scheduled(new Schedule.From(Day.of(2026, 5, 1)))
                                .update(SoundRecord.SESSIONS, action -> action.withEndsOn(Day.of(2026, 4, 1))),
                        "/plan/actions/1");
    }

    @Test
    void what_is_over_is_in_no_time() {
        assertThatRule(new ActionsFitThePlansTime())
                .isMetBy(scheduled(new Schedule.Once(Day.of(2026, 3, 11)))
                        .update(
                                SoundRecord.SESSIONS,
                                action -> action.withProgress(Progress.builder()
                                        .state(ProgressState.DONE)
                                        .build())));
    }

    @Test
    void what_went_on_before_the_plan_was_renewed_is_no_slip() {
        assertThatRule(new ActionsFitThePlansTime())
                .isMetBy(sound.update(
                        SoundRecord.SESSIONS,
                        action -> action.withEndsOn(Day.of(2026, 3, 11))
                                .withProgress(Progress.builder()
                                        .state(ProgressState.CONTINUING)
                                        .build())));
    }

    @Test
    void nothing_happens_at_school_while_the_schools_are_closed() {
        Context easter = Context.on(LocalDate.of(2026, 3, 13))
                .under(Policy.none().withSchoolHolidays(new SchoolHoliday(Day.of(2026, 3, 30), Day.of(2026, 4, 10))));

        assertThatRule(new ActionsFitThePlansTime())
                .under(easter)
                .isBrokenBy(scheduled(new Schedule.Once(Day.of(2026, 4, 1))), "/plan/actions/1");
        assertThatRule(new ActionsFitThePlansTime()).under(easter).isMetBy(sound);
        assertThatRule(new ActionsFitThePlansTime())
                .under(easter)
                .isMetBy(scheduled(new Schedule.Once(Day.of(2026, 4, 1)))
                        .update(
                                SoundRecord.SESSIONS,
                                action -> action.withEnvironments(Environment.SCHOOL, Environment.HOME)));
    }

    @Test
    void leaves_a_review_before_the_plan_begins_to_another_rule() {
        assertThatRule(new ActionsFitThePlansTime())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withReviewOn(Day.of(2026, 3, 1))),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new ActionsFitThePlansTime())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void what_begins_or_ends_on_the_very_day_is_within_it() {
        assertThatRule(new ActionsFitThePlansTime()).isMetBy(scheduled(new Schedule.Once(Day.of(2026, 3, 12))));
        assertThatRule(new ActionsFitThePlansTime()).isMetBy(scheduled(new Schedule.Once(Day.of(2026, 6, 11))));
        assertThatRule(new ActionsFitThePlansTime())
                .isMetBy(scheduled(new Schedule.From(Day.of(2026, 5, 1)))
                        .update(SoundRecord.SESSIONS, action -> action.withEndsOn(Day.of(2026, 5, 1))));
    }

    @Test
    void a_plan_reviewed_on_its_first_day_has_that_day() {
        assertThatRule(new ActionsFitThePlansTime())
                .isMetBy(sound.withPlan(SoundRecord.plan().withReviewOn(Day.of(2026, 3, 12))));
    }

    private Assessment scheduled(Schedule schedule) {
        return sound.update(SoundRecord.SESSIONS, action -> action.withSchedule(schedule));
    }
}
