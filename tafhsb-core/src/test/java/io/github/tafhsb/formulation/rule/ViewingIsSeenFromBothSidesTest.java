// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class ViewingIsSeenFromBothSidesTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_both_sides_are_said() {
        assertThatRule(new ViewingIsSeenFromBothSides())
                .isMetBy(viewing(BehaviourKind.ILLEGAL_VIEWING)
                        .withFormulation(SoundRecord.formulation()
                                .withHarmToChild(Passage.of("Sleep, school."))
                                .withHarmToOthers(Passage.of("Nothing points to contact."))));
    }

    @Test
    void points_at_the_side_that_is_not_said() {
        assertThatRule(new ViewingIsSeenFromBothSides())
                .isBrokenBy(
                        viewing(BehaviourKind.COMPULSIVE_VIEWING)
                                .withFormulation(SoundRecord.formulation()
                                        .withHarmToOthers(Passage.of("Nothing points to contact."))),
                        "/formulation/harmToChild");
    }

    @Test
    void points_at_both_sides() {
        assertThatRule(new ViewingIsSeenFromBothSides())
                .isBrokenBy(
                        viewing(BehaviourKind.ILLEGAL_VIEWING),
                        "/formulation/harmToChild",
                        "/formulation/harmToOthers");
    }

    @Test
    void does_not_apply_to_other_behaviour() {
        assertThatRule(new ViewingIsSeenFromBothSides()).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment viewing(BehaviourKind kind) {
        return sound.update(SoundRecord.PASSED_ON, behaviour -> behaviour.withKinds(kind));
    }
}
