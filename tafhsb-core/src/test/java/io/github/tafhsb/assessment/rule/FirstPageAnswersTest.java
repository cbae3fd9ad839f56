// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
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
}
