// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstPageAnswersTest {
    private final Rule<?> rule = new FirstPageAnswers();
    private final Assessment sound = SoundRecord.assessment();
    private final Assessment unplanned = sound.withPlan(Optional.empty())
            .withPlanNotNeeded(PlanNotNeeded.builder().build());

    @Test
    void is_met_when_the_record_says_what_happened() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void is_still_to_ask_where_nothing_says_what_happened() {
        assertThatRule(rule).isBrokenBy(sound.withBehaviours(), "/behaviours");
    }

    @Test
    void is_met_when_an_open_question_has_a_day_to_come() {
        assertThatRule(rule).isMetBy(unplanned);
    }

    @Test
    void is_still_to_ask_where_no_plan_is_needed_and_no_day_is_set() {
        assertThatRule(rule).isBrokenBy(unplanned.withGaps(), "/planNotNeeded");
    }

    @Test
    void a_day_of_today_is_to_come_and_one_of_yesterday_is_not() {
        assertThatRule(rule).isMetBy(dueOn(Day.of(2026, 3, 13)));
        assertThatRule(rule).isBrokenBy(dueOn(Day.of(2026, 3, 12)), "/planNotNeeded");
    }

    @Test
    void the_day_of_a_question_that_has_ended_is_nobodys_next() {
        assertThatRule(rule).isBrokenBy(
                unplanned.update(SoundRecord.GAP, gap -> gap.withEnded(GapEnd.builder().how(GapEnding.ANSWERED).build())), "/planNotNeeded");
    }

    private Assessment dueOn(Day day) {
        return unplanned.update(SoundRecord.GAP, gap -> gap.withDueOn(day));
    }
}
