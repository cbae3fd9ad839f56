// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.rule.NotApplicable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifficultiesAreRelatedTest {
    @Test
    void is_met_where_somebody_said_it() {
        assertThatRule(new DifficultiesAreRelated()).isMetBy(SoundRecord.assessment());
    }

    @Test
    void is_still_to_ask_in_a_partial_formulation_as_well() {
        assertThatRule(new DifficultiesAreRelated())
                .isBrokenBy(formulated(it -> it.withWhyNowAndHere(Optional.empty())), "/formulation/whyNowAndHere");
        assertThatRule(new DifficultiesAreRelated())
                .isBrokenBy(
                        formulated(it -> it.withWhyNowAndHere(Optional.empty()).withExtent(FormulationExtent.PARTIAL)),
                        "/formulation/whyNowAndHere");
    }

    @Test
    void a_held_explanation_that_draws_on_several_things_and_says_how_it_came_about_says_it_too() {
        Assessment unsaid = formulated(it -> it.withWhyNowAndHere(Optional.empty()))
                .update(SoundRecord.STANDING, it -> it.withFactors(SoundRecord.STATUS, SoundRecord.EVENINGS));
        assertThatRule(new DifficultiesAreRelated()).isMetBy(unsaid);
        assertThatRule(new DifficultiesAreRelated())
                .isBrokenBy(
                        unsaid.update(SoundRecord.STANDING, it -> it.withLikelyCauses(Optional.empty())),
                        "/formulation/whyNowAndHere");
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new DifficultiesAreRelated())
                .doesNotApplyTo(
                        formulated(it -> it.withWhyNowAndHere(Optional.empty()).withHypotheses()),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
