// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackgroundIsNotPlannedForTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_actions_that_answer_something() {
        assertThatRule(new BackgroundIsNotPlannedFor()).isMetBy(sound);
    }

    @Test
    void points_at_an_action_that_answers_only_what_does_not_matter_here() {
        assertThatRule(new BackgroundIsNotPlannedFor()).isBrokenBy(planned(), "/plan/actions/0/factors");
    }

    @Test
    void an_action_that_answers_something_else_as_well_has_its_reason() {
        assertThatRule(new BackgroundIsNotPlannedFor())
                .isMetBy(planned().update(
                        SoundRecord.NIGHTS, it -> it.withFactors(SoundRecord.EVENINGS, SoundRecord.STATUS)));
        assertThatRule(new BackgroundIsNotPlannedFor())
                .isMetBy(planned().update(SoundRecord.NIGHTS, it -> it.withScenarios(SoundRecord.PRESSED_AGAIN)));
    }

    @Test
    void has_nothing_to_say_without_a_plan_in_force() {
        assertThatRule(new BackgroundIsNotPlannedFor())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(new BackgroundIsNotPlannedFor())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 13))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment planned() {
        return sound.update(SoundRecord.EVENINGS, it -> it.withWeight(FactorWeight.BACKGROUND))
                .update(SoundRecord.NIGHTS, it -> it.withScenarios().withFactors(SoundRecord.EVENINGS));
    }
}
