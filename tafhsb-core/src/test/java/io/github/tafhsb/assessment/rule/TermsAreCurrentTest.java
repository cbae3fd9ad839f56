// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class TermsAreCurrentTest {
    private final Rule<?> rule = new TermsAreCurrent();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_terms_are_current() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_of_terms_that_guidance_has_left() {
        assertThatRule(rule).isBrokenBy(summary(Passage.of("Sexting in Year 9.")), "/formulation/summary");
        assertThatRule(rule).isBrokenBy(summary(Passage.of("Viewing child pornography.")), "/formulation/summary");
        assertThatRule(rule)
                .isBrokenBy(summary(Passage.of(Language.CYMRAEG, "Hanes o secstio.")), "/formulation/summary");
    }

    @Test
    void a_title_keeps_its_words() {
        assertThatRule(rule)
                .isMetBy(summary(Passage.of("The school followed “Sexting” and Sexting in schools and colleges.")));
    }

    @Test
    void words_of_services_are_told_of_only_in_what_the_family_is_told() {
        Passage words = Passage.of("Your placement will be reviewed.");

        assertThatRule(rule).isMetBy(summary(words));
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(SoundRecord.NIGHTS, action -> action.withToldWording(words)),
                        "/plan/actions/0/toldWording");
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }
}
