// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.NotApplicable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AlternativeIsWeighedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_an_explanation_that_was_set_aside_with_a_reason() {
        assertThatRule(new AlternativeIsWeighed()).isMetBy(sound);
    }

    @Test
    void is_met_by_an_alternative_with_evidence_for_and_against() {
        assertThatRule(new AlternativeIsWeighed())
                .isMetBy(other(it -> it.withStanding(HypothesisStanding.ALTERNATIVE)
                        .withEvidenceAgainst(SoundRecord.TUTORS)));
    }

    @Test
    void points_at_a_record_with_one_way_of_explaining() {
        assertThatRule(new AlternativeIsWeighed())
                .isBrokenBy(sound.remove(SoundRecord.IMPULSE), "/formulation/hypotheses");
    }

    @Test
    void two_explanations_that_are_both_held_are_no_alternative() {
        assertThatRule(new AlternativeIsWeighed())
                .isBrokenBy(
                        other(it -> it.withStanding(HypothesisStanding.HELD)), "/formulation/hypotheses");
    }

    @Test
    void points_at_an_alternative_that_nothing_speaks_against() {
        assertThatRule(new AlternativeIsWeighed())
                .isBrokenBy(
                        other(it -> it.withStanding(HypothesisStanding.ALTERNATIVE)), "/formulation/hypotheses/1");
        assertThatRule(new AlternativeIsWeighed())
                .isBrokenBy(
                        other(it -> it.withSetAsideBecause(Optional.empty())), "/formulation/hypotheses/1");
    }

    @Test
    void leaves_an_alternative_without_any_evidence_to_the_rule_that_tells_it() {
        assertThatRule(new AlternativeIsWeighed())
                .doesNotApplyTo(
                        other(it -> it.withStanding(HypothesisStanding.ALTERNATIVE).withEvidenceFor()),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new AlternativeIsWeighed())
                .doesNotApplyTo(formulated(it -> it.withHypotheses()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new AlternativeIsWeighed())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL)),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new AlternativeIsWeighed())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void points_at_the_first_alternative_that_cites_anything() {
        Assessment bare = SoundRecord.assessment()
                .update(
                        SoundRecord.IMPULSE,
                        it -> it.withStanding(HypothesisStanding.ALTERNATIVE)
                                .withEvidenceFor()
                                .withEvidenceAgainst());
        Assessment cited = bare.add(SoundRecord.explanation(HypothesisId.of("HY-9"))
                .withStanding(HypothesisStanding.ALTERNATIVE)
                .withEvidenceFor(SoundRecord.TUTORS)
                .withEvidenceAgainst());

        assertThatRule(new AlternativeIsWeighed()).isBrokenBy(cited, "/formulation/hypotheses/2");
    }

    private Assessment other(UnaryOperator<Hypothesis> change) {
        return sound.update(SoundRecord.IMPULSE, change);
    }
}
