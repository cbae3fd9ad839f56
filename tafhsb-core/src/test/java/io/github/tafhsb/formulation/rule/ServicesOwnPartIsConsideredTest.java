// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.rule.NotApplicable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServicesOwnPartIsConsideredTest {
    @Test
    void is_met_where_somebody_said_it() {
        assertThatRule(new ServicesOwnPartIsConsidered()).isMetBy(SoundRecord.assessment());
    }

    @Test
    void is_still_to_ask_in_a_partial_formulation_as_well() {
        assertThatRule(new ServicesOwnPartIsConsidered())
                .isBrokenBy(formulated(it -> it.withServicesAndSociety(Optional.empty())), "/formulation/servicesAndSociety");
        assertThatRule(new ServicesOwnPartIsConsidered())
                .isBrokenBy(
                        formulated(it -> it.withServicesAndSociety(Optional.empty()).withExtent(FormulationExtent.PARTIAL)),
                        "/formulation/servicesAndSociety");
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new ServicesOwnPartIsConsidered())
                .doesNotApplyTo(
                        formulated(it -> it.withServicesAndSociety(Optional.empty()).withHypotheses()),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
