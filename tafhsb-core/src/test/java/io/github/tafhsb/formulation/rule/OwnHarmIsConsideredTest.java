// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnHarmIsConsideredTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_each_question_has_any_answer() {
        assertThatRule(new OwnHarmIsConsidered()).isMetBy(sound);
    }

    @Test
    void that_nobody_asked_is_an_answer_when_somebody_says_why() {
        assertThatRule(new OwnHarmIsConsidered())
                .isMetBy(with(harm().withPornography(new Answer.NotAsked<>(Passage.of("The police ask us to wait.")))));
    }

    @Test
    void points_at_each_question_without_an_answer() {
        var silent = harm().withVictimisation(Optional.empty())
                .withCoercion(Optional.empty())
                .withPornography(Optional.empty());

        assertThatRule(new OwnHarmIsConsidered())
                .isBrokenBy(
                        with(silent),
                        "/formulation/ownHarm/victimisation",
                        "/formulation/ownHarm/coercion",
                        "/formulation/ownHarm/pornography");
    }

    @Test
    void points_once_when_nobody_considered_any() {
        assertThatRule(new OwnHarmIsConsidered())
                .isBrokenBy(
                        sound.withFormulation(SoundRecord.formulation().withOwnHarm(Optional.empty())),
                        "/formulation/ownHarm");
    }

    @Test
    void does_not_apply_without_a_formulation() {
        assertThatRule(new OwnHarmIsConsidered())
                .doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private OwnHarm harm() {
        return SoundRecord.formulation().getOwnHarm().orElseThrow();
    }

    private Assessment with(OwnHarm harm) {
        return sound.withFormulation(SoundRecord.formulation().withOwnHarm(harm));
    }
}
