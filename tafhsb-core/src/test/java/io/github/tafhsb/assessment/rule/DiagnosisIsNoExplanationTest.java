// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class DiagnosisIsNoExplanationTest {
    private final Rule<?> rule = new DiagnosisIsNoExplanation();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_explanations_name_no_diagnosis() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_of_an_explanation_that_is_a_diagnosis_and_nothing_else() {
        assertThatRule(rule).isBrokenBy(explained(), "/formulation/hypotheses/0/statement");
    }

    @Test
    void one_that_also_draws_on_a_factor_or_a_behaviour_explains() {
        assertThatRule(rule)
                .isMetBy(explained().update(SoundRecord.STANDING, each -> each.withFactors(SoundRecord.STATUS)));
        assertThatRule(rule)
                .isMetBy(explained().update(SoundRecord.STANDING, each -> each.withBehaviours(SoundRecord.PASSED_ON)));
    }

    @Test
    void one_that_was_set_aside_is_left_alone() {
        assertThatRule(rule)
                .isMetBy(explained()
                        .update(SoundRecord.STANDING, each -> each.withStanding(HypothesisStanding.SET_ASIDE)));
    }

    @Test
    void says_nothing_where_nothing_is_explained_yet() {
        assertThatRule(rule)
                .doesNotApplyTo(
                        sound.withFormulation(SoundRecord.formulation().withHypotheses()),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment explained() {
        return sound.update(
                SoundRecord.STANDING,
                hypothesis -> hypothesis.withFactors().withStatement(Passage.of("He has a conduct disorder.")));
    }
}
