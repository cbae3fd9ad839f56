// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class DenialAndRemorseDoNotStandAloneTest {
    private final Rule<?> rule = new DenialAndRemorseDoNotStandAlone();
    private final Assessment sound = SoundRecord.assessment();
    private static final FactorId STRENGTH = FactorId.of("FA-3");

    @Test
    void is_met_where_no_factor_rests_on_it() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void remarks_on_a_concern_that_is_denial_and_nothing_else() {
        assertThatRule(rule)
                .isBrokenBy(
                        said(SoundRecord.STATUS, "He denies it; shows no remorse."),
                        "/formulation/factors/0/statement");
    }

    @Test
    void remarks_on_a_strength_that_is_remorse_and_nothing_else() {
        assertThatRule(rule).isBrokenBy(said(STRENGTH, "He is remorseful."), "/formulation/factors/2/statement");
    }

    @Test
    void remorse_is_no_concern_and_denial_no_strength_so_neither_is_remarked_on_there() {
        assertThatRule(rule).isMetBy(said(SoundRecord.STATUS, "He is remorseful."));
        assertThatRule(rule).isMetBy(said(STRENGTH, "He denies it."));
    }

    @Test
    void is_met_where_the_factor_says_what_else_there_is_or_why_it_matters() {
        assertThatRule(rule).isMetBy(said(SoundRecord.STATUS, "He denies it, and has asked her again since."));
        assertThatRule(rule)
                .isMetBy(said(SoundRecord.STATUS, "He denies it.")
                        .update(
                                SoundRecord.STATUS,
                                factor -> factor.withRelevance(Passage.of("He comes to no session about it."))));
    }

    @Test
    void one_among_several_strengths_does_not_stand_alone() {
        Assessment several = said(STRENGTH, "He is remorseful.")
                .add(Factor.builder()
                        .id(FactorId.of("FA-9"))
                        .sphere(Sphere.INDIVIDUAL)
                        .kind(FactorKind.STRENGTH)
                        .build());

        assertThatRule(rule).isMetBy(several);
        assertThatRule(rule)
                .isBrokenBy(
                        several.update(STRENGTH, factor -> factor.withWeight(FactorWeight.KEY)),
                        "/formulation/factors/2/statement");
    }

    @Test
    void says_nothing_where_there_is_no_factor() {
        assertThatRule(rule)
                .doesNotApplyTo(
                        sound.withFormulation(SoundRecord.formulation().withFactors()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment said(FactorId id, String statement) {
        return sound.update(id, factor -> factor.withStatement(Passage.of(statement)));
    }
}
