// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvironmentsAreConsideredTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_actions_there_and_by_notes() {
        assertThatRule(new EnvironmentsAreConsidered()).isMetBy(sound);
    }

    @Test
    void points_once_for_each_environment_nobody_considered() {
        assertThatRule(new EnvironmentsAreConsidered())
                .isBrokenBy(sound.remove(SoundRecord.NIGHTS), "/plan/environments", "/plan/environments");
    }

    @Test
    void a_considered_environment_says_what_came_of_it() {
        var silent = SoundRecord.plan().getEnvironments().get(0).withNote(Optional.empty());

        assertThatRule(new EnvironmentsAreConsidered())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withEnvironments(silent)), "/plan/environments");
    }

    @Test
    void a_placement_is_home_for_a_child_who_lives_there() {
        var placed = residential();

        assertThatRule(new EnvironmentsAreConsidered())
                .isMetBy(placed.updateChild(child -> child.withLiving(LivingArrangement.RESIDENTIAL)));
        assertThatRule(new EnvironmentsAreConsidered()).isBrokenBy(placed, "/plan/environments");
    }

    @Test
    void does_not_apply_without_a_plan() {
        assertThatRule(new EnvironmentsAreConsidered())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new EnvironmentsAreConsidered())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment residential() {
        return sound.update(
                SoundRecord.NIGHTS, action -> action.withEnvironments(Environment.RESIDENTIAL, Environment.ONLINE));
    }
}
