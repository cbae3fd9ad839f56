// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageIncidentKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ImageIncidentIsTypedTest {
    private final Rule<?> rule = new ImageIncidentIsTyped();
    private final Assessment sound = SoundRecord.assessment();

    private Assessment with(UnaryOperator<ImageIncident> change) {
        return sound.update(
                PASSED_ON,
                behaviour -> behaviour.withImage(
                        change.apply(behaviour.getImage().orElseThrow())));
    }

    @Test
    void is_met_by_a_kind_with_its_reason() {
        assertThatRule(rule).isMetBy(sound);
        assertThatRule(rule).isMetBy(with(image -> image.withKind(ImageIncidentKind.NOT_ESTABLISHED)));
    }

    @Test
    void asks_for_the_kind() {
        assertThatRule(rule).isBrokenBy(with(image -> image.withKind(Optional.empty())), "/behaviours/0/image/kind");
    }

    @Test
    void asks_for_the_reason() {
        assertThatRule(rule).isBrokenBy(with(image -> image.withKindReason(Optional.empty())), "/behaviours/0/image/kindReason");
    }

    @Test
    void an_image_that_shows_no_child_is_of_no_such_kind() {
        assertThatRule(rule).doesNotApplyTo(with(image -> image.withKind(Optional.empty()).withChildShown(Answer.no())), NotApplicable.NOTHING_TO_JUDGE);
    }
}
