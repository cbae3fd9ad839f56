// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationsCanBeTestedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_would_be_seen_if_right_or_if_wrong() {
        assertThatRule(new ExplanationsCanBeTested()).isMetBy(sound);
        assertThatRule(new ExplanationsCanBeTested())
                .isMetBy(untested().update(
                        SoundRecord.STANDING, it -> it.withExpectedIfRight(Passage.of("It stops with the group."))));
    }

    @Test
    void points_at_a_held_explanation_that_nothing_could_prove_wrong() {
        assertThatRule(new ExplanationsCanBeTested())
                .isBrokenBy(untested(), "/formulation/hypotheses/0/expectedIfRight");
    }

    @Test
    void asks_it_of_held_explanations_only() {
        assertThatRule(new ExplanationsCanBeTested())
                .doesNotApplyTo(
                        untested().update(
                                SoundRecord.STANDING, it -> it.withStanding(HypothesisStanding.ALTERNATIVE)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment untested() {
        return sound.update(SoundRecord.STANDING, it -> it.withExpectedIfWrong(Optional.empty()));
    }
}
