// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulationBlamesNobodyTest {
    private final Rule<?> rule = new FormulationBlamesNobody();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_the_formulation_explains() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_of_words_that_blame_the_child_the_family_or_services() {
        assertThatRule(rule).isBrokenBy(summary(Passage.of("He is manipulative.")), "/formulation/summary");
        assertThatRule(rule).isBrokenBy(summary(Passage.of("Poor parenting.")), "/formulation/summary");
        assertThatRule(rule).isBrokenBy(summary(Passage.of("The service was negligent.")), "/formulation/summary");
    }

    @Test
    void leaves_the_rest_of_the_record_to_another_rule() {
        assertThatRule(rule)
                .isMetBy(sound.withChildSafety(SoundRecord.check().withNote(Passage.of("He is manipulative."))));
    }

    @Test
    void says_nothing_before_there_is_a_formulation() {
        assertThatRule(rule).doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }
}
