// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.NotApplicable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcernsAreSoughtInEverySphereTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_each_sphere_has_a_concern_or_a_reasoned_none() {
        assertThatRule(new ConcernsAreSoughtInEverySphere()).isMetBy(sound);
    }

    @Test
    void points_once_for_the_sphere_where_nobody_looked() {
        assertThatRule(new ConcernsAreSoughtInEverySphere())
                .isBrokenBy(
                        sound.withFormulation(SoundRecord.formulation().withNothingFound()), "/formulation/factors");
    }

    @Test
    void none_found_needs_a_reason() {
        var unreasoned = SoundRecord.formulation().getNothingFound().get(0).withReason(Optional.empty());

        assertThatRule(new ConcernsAreSoughtInEverySphere())
                .isBrokenBy(
                        sound.withFormulation(SoundRecord.formulation().withNothingFound(unreasoned)),
                        "/formulation/factors");
    }

    @Test
    void a_past_or_unestablished_concern_shows_that_somebody_looked() {
        assertThatRule(new ConcernsAreSoughtInEverySphere()).isMetBy(with(FactorKind.CONCERN, Presence.PAST));
        assertThatRule(new ConcernsAreSoughtInEverySphere()).isMetBy(with(FactorKind.CONCERN, Presence.NOT_KNOWN));
    }

    @Test
    void an_absent_concern_does_not_say_how_anybody_looked() {
        assertThatRule(new ConcernsAreSoughtInEverySphere())
                .isBrokenBy(with(FactorKind.CONCERN, Presence.ABSENT), "/formulation/factors", "/formulation/factors");
    }

    @Test
    void does_not_apply_without_a_formulation() {
        assertThatRule(new ConcernsAreSoughtInEverySphere())
                .doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment with(FactorKind kind, Presence presence) {
        return sound.withFormulation(SoundRecord.formulation()
                .withFactors(sound.getFormulation().orElseThrow().getFactors().stream()
                        .map(factor -> factor.getKind() == kind ? factor.withPresence(presence) : factor)
                        .toList()));
    }
}
