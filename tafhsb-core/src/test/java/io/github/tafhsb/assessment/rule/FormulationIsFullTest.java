// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.NotApplicable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulationIsFullTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_full_formulation() {
        assertThatRule(new FormulationIsFull()).isMetBy(sound);
    }

    @Test
    void points_at_a_record_without_a_formulation() {
        assertThatRule(new FormulationIsFull()).isBrokenBy(sound.withFormulation(Optional.empty()), "/formulation");
    }

    @Test
    void a_partial_formulation_is_not_final() {
        assertThatRule(new FormulationIsFull())
                .isBrokenBy(
                        sound.withFormulation(SoundRecord.formulation().withExtent(FormulationExtent.PARTIAL)),
                        "/formulation/extent");
    }

    @Test
    void a_full_formulation_offers_an_explanation_that_was_not_set_aside() {
        assertThatRule(new FormulationIsFull())
                .isBrokenBy(
                        sound.withFormulation(SoundRecord.formulation().withHypotheses()), "/formulation/hypotheses");
        assertThatRule(new FormulationIsFull())
                .isBrokenBy(
                        sound.update(SoundRecord.STANDING, it -> it.withStanding(HypothesisStanding.SET_ASIDE)),
                        "/formulation/hypotheses");
        assertThatRule(new FormulationIsFull())
                .isMetBy(sound.update(
                        SoundRecord.STANDING, it -> it.withStanding(HypothesisStanding.ALTERNATIVE)));
    }

    @Test
    void somebody_says_how_much_it_covers() {
        assertThatRule(new FormulationIsFull())
                .isBrokenBy(
                        sound.withFormulation(SoundRecord.formulation().withExtent(Optional.empty())),
                        "/formulation/extent");
    }

    @Test
    void does_not_apply_outside_the_edition() {
        assertThatRule(new FormulationIsFull())
                .doesNotApplyTo(
                        sound.withFormulation(Optional.empty()).updateChild(child -> child.withSex(Sex.FEMALE)),
                        NotApplicable.OUTSIDE_EDITION);
    }
}
