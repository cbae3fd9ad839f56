// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageOrigin;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ImageOriginIsTypedTest {
    private final Rule<?> rule = new ImageOriginIsTyped();
    private final Assessment sound = SoundRecord.assessment();

    private Assessment with(UnaryOperator<ImageIncident> change) {
        return sound.update(
                PASSED_ON,
                behaviour -> behaviour.withImage(
                        change.apply(behaviour.getImage().orElseThrow())));
    }

    @Test
    void is_met_when_it_is_said_also_that_nobody_established_it() {
        assertThatRule(rule).isMetBy(sound);
        assertThatRule(rule).isMetBy(with(image -> image.withOrigin(ImageOrigin.NOT_ESTABLISHED)));
    }

    @Test
    void asks_how_the_image_came_to_be() {
        assertThatRule(rule).isBrokenBy(with(image -> image.withOrigin(Optional.empty())), "/behaviours/0/image/origin");
    }

    @Test
    void has_nothing_to_judge_without_an_image() {
        assertThatRule(rule).doesNotApplyTo(sound.withBehaviours(), NotApplicable.NOTHING_TO_JUDGE);
    }
}
