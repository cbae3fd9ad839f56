// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanExistsOrIsNotNeededTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_plan() {
        assertThatRule(new PlanExistsOrIsNotNeeded()).isMetBy(sound);
    }

    @Test
    void is_met_by_a_reasoned_decision() {
        assertThatRule(new PlanExistsOrIsNotNeeded()).isMetBy(decided(decision()));
    }

    @Test
    void points_at_a_signed_record_without_a_plan() {
        assertThatRule(new PlanExistsOrIsNotNeeded())
                .signedWith(SoundRecord.signed())
                .isBrokenBy(sound.withPlan(Optional.empty()), "/plan");
        assertThatRule(new PlanExistsOrIsNotNeeded())
                .signedWith(SoundRecord.signed())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withActions()), "/plan");
        assertThatRule(new PlanExistsOrIsNotNeeded())
                .signedWith(SoundRecord.signed())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 13))), "/plan");
    }

    @Test
    void a_decision_has_a_reason_and_an_author() {
        assertThatRule(new PlanExistsOrIsNotNeeded())
                .isBrokenBy(decided(decision().withReason(Optional.empty())), "/planNotNeeded/reason");
        assertThatRule(new PlanExistsOrIsNotNeeded())
                .isBrokenBy(decided(decision().withBy(Optional.empty())), "/planNotNeeded/by");
    }

    @Test
    void leaves_a_draft_without_a_plan_to_the_urgent_rule() {
        assertThatRule(new PlanExistsOrIsNotNeeded())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private Assessment decided(PlanNotNeeded decision) {
        return sound.withPlan(Optional.empty()).withPlanNotNeeded(decision);
    }

    private static PlanNotNeeded decision() {
        return PlanNotNeeded.builder()
                .reason(Passage.of("Moved abroad with family; agencies there are told."))
                .by(SoundRecord.SUPERVISOR)
                .build();
    }
}
