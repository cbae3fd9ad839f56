// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.NotApplicable;
import org.junit.jupiter.api.Test;

class HypothesesCiteEvidenceTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_every_explanation_cites_support() {
        assertThatRule(new HypothesesCiteEvidence()).isMetBy(sound);
    }

    @Test
    void points_at_the_explanation_that_cites_nothing() {
        assertThatRule(new HypothesesCiteEvidence())
                .isBrokenBy(
                        sound.update(SoundRecord.STANDING, hypothesis -> hypothesis.withEvidenceFor()),
                        "/formulation/hypotheses/0/evidenceFor");
    }

    @Test
    void an_explanation_set_aside_cites_support_too() {
        assertThatRule(new HypothesesCiteEvidence())
                .isBrokenBy(
                        sound.update(SoundRecord.IMPULSE, hypothesis -> hypothesis.withEvidenceFor()),
                        "/formulation/hypotheses/1/evidenceFor");
    }

    @Test
    void an_alternative_waits_for_its_evidence_until_somebody_calls_the_formulation_full() {
        Assessment awaited = sound.update(
                SoundRecord.IMPULSE,
                other -> other.withStanding(HypothesisStanding.ALTERNATIVE).withEvidenceFor());
        assertThatRule(new HypothesesCiteEvidence()).isBrokenBy(awaited, "/formulation/hypotheses/1/evidenceFor");
        assertThatRule(new HypothesesCiteEvidence())
                .isMetBy(awaited.withFormulation(
                        awaited.getFormulation().orElseThrow().withExtent(FormulationExtent.PARTIAL)));
    }

    @Test
    void does_not_apply_before_any_explanation_is_offered() {
        assertThatRule(new HypothesesCiteEvidence())
                .doesNotApplyTo(
                        sound.withFormulation(SoundRecord.formulation().withHypotheses()),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void an_explanation_is_set_aside_on_what_speaks_against_it() {
        Assessment against = sound.update(
                SoundRecord.IMPULSE, it -> it.withEvidenceFor().withEvidenceAgainst(SoundRecord.TUTORS));

        assertThatRule(new HypothesesCiteEvidence())
                .isMetBy(against.update(
                        SoundRecord.IMPULSE, it -> it.withStanding(HypothesisStanding.SET_ASIDE)));
        assertThatRule(new HypothesesCiteEvidence())
                .isBrokenBy(
                        against.update(
                                SoundRecord.IMPULSE, it -> it.withStanding(HypothesisStanding.ALTERNATIVE)),
                        "/formulation/hypotheses/1/evidenceFor");
    }
}
