// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class NobodyIsBlamedTest {
    private final Rule<?> rule = new NobodyIsBlamed();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_nobody_is_blamed() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_of_words_that_blame_a_family_or_a_child() {
        assertThatRule(rule)
                .isBrokenBy(noted("A hard-to-reach family who failed to protect him."), "/childSafety/0/note");
        assertThatRule(rule).isBrokenBy(noted("He is attention seeking."), "/childSafety/0/note");
    }

    @Test
    void leaves_the_formulation_to_its_own_rule() {
        assertThatRule(rule)
                .isMetBy(sound.withFormulation(
                        SoundRecord.formulation().withSummary(Passage.of("His mother failed to protect him."))));
    }

    @Test
    void to_say_that_nobody_is_to_blame_blames_nobody() {
        assertThatRule(rule).isMetBy(noted("He was told that his sister is not to blame."));
    }

    private Assessment noted(String note) {
        return sound.withChildSafety(SoundRecord.check().withNote(Passage.of(note)));
    }
}
