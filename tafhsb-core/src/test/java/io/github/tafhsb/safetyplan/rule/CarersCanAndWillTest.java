// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarersCanAndWillTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_the_mother_said() {
        assertThatRule(new CarersCanAndWill()).isMetBy(sound);
    }

    @Test
    void points_once_at_a_plan_that_says_nothing_of_somebody() {
        var mothers = SoundRecord.plan().getCarers().get(0);

        assertThatRule(new CarersCanAndWill())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withCarers()), "/plan/carers");
        assertThatRule(new CarersCanAndWill())
                .isBrokenBy(
                        sound.withPlan(SoundRecord.plan().withCarers(mothers.withWilling(Optional.empty()))),
                        "/plan/carers");
    }

    @Test
    void whoever_does_it_as_their_work_is_not_asked() {
        assertThatRule(new CarersCanAndWill())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withCarers())
                                .update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CO_WORKER)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new CarersCanAndWill())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
