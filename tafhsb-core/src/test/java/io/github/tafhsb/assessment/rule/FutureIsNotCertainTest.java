// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FutureIsNotCertainTest {
    private final Rule<?> rule = new FutureIsNotCertain();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_the_formulation_says_what_may_happen() {
        assertThatRule(rule).isMetBy(summary(Passage.of("If the group forms again, he may do it again.")));
    }

    @Test
    void tells_of_certainty_that_harm_will_come_and_that_it_will_not() {
        assertThatRule(rule).isBrokenBy(summary(Passage.of("He will re-offend.")), "/formulation/summary");
        assertThatRule(rule).isBrokenBy(summary(Passage.of("He won't do it again.")), "/formulation/summary");
        assertThatRule(rule)
                .isBrokenBy(summary(Passage.of(Language.CYMRAEG, "Fe fydd yn aildroseddu.")), "/formulation/summary");
    }

    @Test
    void what_would_be_seen_if_an_explanation_is_right_is_a_test_of_it() {
        assertThatRule(rule)
                .isMetBy(sound.update(
                        SoundRecord.STANDING,
                        hypothesis ->
                                hypothesis.withExpectedIfRight(Passage.of("Under pressure he will do it again."))));
    }

    @Test
    void looks_at_the_formulation_alone() {
        assertThatRule(rule)
                .isMetBy(sound.withChildSafety(SoundRecord.check().withNote(Passage.of("He will do it again."))));
        assertThatRule(rule).doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }
}
