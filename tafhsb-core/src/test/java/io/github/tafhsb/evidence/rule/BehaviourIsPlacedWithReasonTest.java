// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BehaviourIsPlacedWithReasonTest {
    private final Rule<?> rule = new BehaviourIsPlacedWithReason();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_place_with_its_reason() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void asks_for_the_place() {
        assertThatRule(rule).isBrokenBy(sound.update(PASSED_ON, behaviour -> behaviour.withContinuum(Optional.empty())), "/behaviours/0/continuum");
    }

    @Test
    void asks_for_the_reason() {
        assertThatRule(rule).isBrokenBy(sound.update(PASSED_ON, behaviour -> behaviour.withContinuum(
                                behaviour.getContinuum().orElseThrow().withReason(Optional.empty()))), "/behaviours/0/continuum/reason");
    }

    @Test
    void what_is_not_described_is_not_placed_yet() {
        assertThatRule(rule).doesNotApplyTo(sound.update(PASSED_ON, behaviour -> behaviour.withContinuum(Optional.empty()).withPressure(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void has_nothing_to_judge_without_a_behaviour() {
        assertThatRule(rule).doesNotApplyTo(sound.withBehaviours(), NotApplicable.NOTHING_TO_JUDGE);
    }
}
