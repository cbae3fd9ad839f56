// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.NotApplicable;
import org.junit.jupiter.api.Test;

class TheoriesFitAChildTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_theory_made_for_children() {
        assertThatRule(new TheoriesFitAChild()).isMetBy(sound);
    }

    @Test
    void points_at_a_theory_made_for_adults() {
        Code adults = SoundRecord.theory("adult-theories", "Theories made for adults");

        assertThatRule(new TheoriesFitAChild()).isBrokenBy(drawing(adults), "/formulation/hypotheses/0/theories");
        assertThatRule(new TheoriesFitAChild())
                .isBrokenBy(
                        sound.update(
                                SoundRecord.IMPULSE,
                                it -> it.withStanding(HypothesisStanding.ALTERNATIVE).withTheories(adults)),
                        "/formulation/hypotheses/1/theories");
    }

    @Test
    void a_model_that_builds_on_strengths_is_not_remarked_on() {
        assertThatRule(new TheoriesFitAChild()).isMetBy(drawing(SoundRecord.theory("good-lives", "Good Lives")));
        assertThatRule(new TheoriesFitAChild()).isMetBy(drawing(SoundRecord.theory("desistance", "Moving on")));
    }

    @Test
    void says_nothing_of_theories_of_another_list() {
        assertThatRule(new TheoriesFitAChild())
                .isMetBy(drawing(Code.of("adult-theories", "org.example.theories", "1", "Of our own")));
    }

    @Test
    void points_at_a_held_explanation_without_a_theory_and_at_no_other() {
        assertThatRule(new TheoriesFitAChild()).isBrokenBy(drawing(), "/formulation/hypotheses/0/theories");
        assertThatRule(new TheoriesFitAChild())
                .doesNotApplyTo(
                        drawing().update(
                                SoundRecord.STANDING, it -> it.withStanding(HypothesisStanding.ALTERNATIVE)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment drawing(Code... theories) {
        return sound.update(SoundRecord.STANDING, it -> it.withTheories(theories));
    }
}
