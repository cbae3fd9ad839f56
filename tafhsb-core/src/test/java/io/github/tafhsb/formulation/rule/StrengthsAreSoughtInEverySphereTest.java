// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.NothingFound;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrengthsAreSoughtInEverySphereTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_each_sphere_has_a_strength() {
        assertThatRule(new StrengthsAreSoughtInEverySphere()).isMetBy(sound);
    }

    @Test
    void points_once_for_the_sphere_without_a_strength() {
        assertThatRule(new StrengthsAreSoughtInEverySphere())
                .isBrokenBy(sound.remove(FactorId.of("FA-4")), "/formulation/factors");
    }

    @Test
    void a_reasoned_none_found_settles_it() {
        var lookedFor = NothingFound.builder()
                .sphere(Sphere.FAMILY)
                .kind(FactorKind.STRENGTH)
                .reason(Passage.of("Asked both parents; none told yet."))
                .build();
        var looked = sound.withFormulation(SoundRecord.formulation().withNothingFound(lookedFor));

        assertThatRule(new StrengthsAreSoughtInEverySphere()).isMetBy(looked.remove(FactorId.of("FA-4")));
    }

    @Test
    void a_strength_that_is_gone_cannot_be_built_on() {
        assertThatRule(new StrengthsAreSoughtInEverySphere())
                .isBrokenBy(
                        sound.update(FactorId.of("FA-5"), factor -> factor.withPresence(Presence.PAST)),
                        "/formulation/factors");
    }

    @Test
    void does_not_apply_without_a_formulation() {
        assertThatRule(new StrengthsAreSoughtInEverySphere())
                .doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }
}
