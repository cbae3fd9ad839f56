// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FivePsAreAddressedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_something_stands_under_each() {
        assertThatRule(new FivePsAreAddressed()).isMetBy(sound);
    }

    @Test
    void points_at_the_one_that_is_missing() {
        assertThatRule(new FivePsAreAddressed())
                .isBrokenBy(tagged(FiveP.PREDISPOSING, FiveP.PERPETUATING), "/formulation/factors");
    }

    @Test
    void names_two_and_tells_more_at_once() {
        assertThatRule(new FivePsAreAddressed())
                .isBrokenBy(tagged(FiveP.PREDISPOSING), "/formulation/factors", "/formulation/factors");
        assertThatRule(new FivePsAreAddressed()).isBrokenBy(tagged(), "/formulation/factors");
    }

    @Test
    void is_met_by_a_blank_with_a_reason_and_not_by_one_without() {
        Assessment missing = tagged(FiveP.PREDISPOSING, FiveP.PERPETUATING);
        LeftBlank blank = LeftBlank.builder().fiveP(FiveP.PRECIPITATING).build();

        assertThatRule(new FivePsAreAddressed())
                .isMetBy(with(missing, blank.withReason(Passage.of("Nothing is known to have set it off."))));
        assertThatRule(new FivePsAreAddressed()).isBrokenBy(with(missing, blank), "/formulation/factors");
    }

    @Test
    void what_is_not_there_stands_under_nothing() {
        assertThatRule(new FivePsAreAddressed())
                .isBrokenBy(
                        sound.update(SoundRecord.STATUS, concern -> concern.withPresence(Presence.ABSENT)),
                        "/formulation/factors");
    }

    @Test
    void behaviour_presents_and_a_strength_protects_without_anybody_marking_it() {
        assertThatRule(new FivePsAreAddressed()).isBrokenBy(sound.withBehaviours(), "/formulation/factors");
        assertThatRule(new FivePsAreAddressed())
                .isBrokenBy(
                        formulated(it -> it.withFactors(it.getFactors().subList(0, 2))), "/formulation/factors");
    }

    @Test
    void is_asked_only_where_the_edition_asks_for_them() {
        EditionProfile other = EditionProfile.firstVersion().withFivePsAsked(false);
        Context context = Context.on(LocalDate.of(2026, 3, 13));

        assertThatRule(new FivePsAreAddressed())
                .under(new Context(context.today(), other, context.policy()))
                .doesNotApplyTo(tagged(), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new FivePsAreAddressed())
                .doesNotApplyTo(formulated(it -> it.withHypotheses()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new FivePsAreAddressed())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL)),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new FivePsAreAddressed())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private Assessment tagged(FiveP... present) {
        return sound.update(SoundRecord.STATUS, concern -> concern.withFivePs(present));
    }

    private static Assessment with(Assessment record, LeftBlank blank) {
        return record.withFormulation(record.getFormulation().orElseThrow().withLeftBlank(blank));
    }
}
