// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyConcernsAreExplainedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_an_explanation_draws_on_every_key_concern() {
        assertThatRule(new KeyConcernsAreExplained()).isMetBy(sound);
    }

    @Test
    void points_at_a_key_concern_that_no_explanation_draws_on() {
        assertThatRule(new KeyConcernsAreExplained()).isBrokenBy(key(sound), "/formulation/factors/1");
    }

    @Test
    void tells_several_at_once() {
        assertThatRule(new KeyConcernsAreExplained())
                .isBrokenBy(
                        key(sound).update(SoundRecord.STANDING, it -> it.withFactors()), "/formulation/factors");
    }

    @Test
    void is_met_where_somebody_says_why_nothing_explains_it() {
        assertThatRule(new KeyConcernsAreExplained())
                .isMetBy(key(sound)
                        .update(
                                SoundRecord.EVENINGS,
                                it -> it.withUnexplained(Passage.of("Nobody understands it yet."))));
    }

    @Test
    void an_explanation_that_was_set_aside_explains_nothing() {
        assertThatRule(new KeyConcernsAreExplained())
                .isBrokenBy(
                        key(sound).update(SoundRecord.IMPULSE, it -> it.withFactors(SoundRecord.EVENINGS)),
                        "/formulation/factors/1");
    }

    @Test
    void what_is_past_or_only_plays_a_part_need_not_be_explained() {
        assertThatRule(new KeyConcernsAreExplained())
                .isMetBy(key(sound).update(SoundRecord.EVENINGS, it -> it.withPresence(Presence.PAST)));
        assertThatRule(new KeyConcernsAreExplained())
                .isMetBy(sound.update(
                        SoundRecord.EVENINGS, it -> it.withWeight(FactorWeight.CONTRIBUTING)));
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new KeyConcernsAreExplained())
                .doesNotApplyTo(formulated(it -> it.withHypotheses()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new KeyConcernsAreExplained())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL)),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new KeyConcernsAreExplained())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private static Assessment key(Assessment record) {
        return record.update(SoundRecord.EVENINGS, it -> it.withWeight(FactorWeight.KEY));
    }
}
