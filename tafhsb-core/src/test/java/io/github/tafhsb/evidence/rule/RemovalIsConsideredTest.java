// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RemovalIsConsideredTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_taking_it_down_was_considered() {
        assertThatRule(new RemovalIsConsidered()).isMetBy(sound);
    }

    @Test
    void points_at_a_circulating_image_nobody_considered_taking_down() {
        assertThatRule(new RemovalIsConsidered())
                .isBrokenBy(with(ImageIncident::withRemoval), "/behaviours/0/image/removal");
    }

    @Test
    void an_image_that_may_show_a_child_counts() {
        assertThatRule(new RemovalIsConsidered())
                .isBrokenBy(
                        with(image -> image.withRemoval().withChildShown(Optional.empty())),
                        "/behaviours/0/image/removal");
        assertThatRule(new RemovalIsConsidered())
                .isBrokenBy(
                        with(image -> image.withRemoval()
                                .withChildShown(new Answer.NotKnown<>(Passage.of("Nobody has viewed it.")))),
                        "/behaviours/0/image/removal");
    }

    @Test
    void does_not_apply_to_an_image_of_an_adult() {
        assertThatRule(new RemovalIsConsidered())
                .doesNotApplyTo(
                        with(image -> image.withRemoval().withChildShown(Answer.no())), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_while_nobody_knows_that_it_circulates() {
        assertThatRule(new RemovalIsConsidered())
                .doesNotApplyTo(
                        with(image -> image.withRemoval().withCirculating(Optional.empty())),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment with(UnaryOperator<ImageIncident> change) {
        return sound.update(
                SoundRecord.PASSED_ON,
                behaviour ->
                        behaviour.withImage(change.apply(behaviour.getImage().orElseThrow())));
    }

    @Test
    void does_not_apply_to_an_image_that_is_known_not_to_circulate() {
        assertThatRule(new RemovalIsConsidered())
                .doesNotApplyTo(
                        with(image -> image.withRemoval().withCirculating(Answer.no())),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
