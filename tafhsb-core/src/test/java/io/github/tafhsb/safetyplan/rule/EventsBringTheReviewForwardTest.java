// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.time.Day;
import org.junit.jupiter.api.Test;

class EventsBringTheReviewForwardTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_an_event() {
        assertThatRule(new EventsBringTheReviewForward()).isMetBy(sound);
    }

    @Test
    void points_at_a_plan_that_knows_only_a_date() {
        assertThatRule(new EventsBringTheReviewForward())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withTriggers()), "/plan/triggers");
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new EventsBringTheReviewForward())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
