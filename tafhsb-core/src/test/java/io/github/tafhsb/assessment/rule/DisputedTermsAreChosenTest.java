// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputedTermsAreChosenTest {
    private final Rule<?> rule = new DisputedTermsAreChosen();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_no_such_term_stands() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void remarks_on_a_term_that_people_disagree_about() {
        assertThatRule(rule).isBrokenBy(summary(Passage.of("The victim has support.")), "/formulation/summary");
        assertThatRule(rule)
                .isBrokenBy(
                        summary(Passage.of(Language.CYMRAEG, "Mae gan y dioddefwr gymorth.")), "/formulation/summary");
    }

    @Test
    void offers_more_than_one_word_or_asks_and_changes_nothing() {
        List<Entry> disputed = WordList.shipped().entries().stream()
                .filter(entry -> entry.rules().contains(rule.id()))
                .toList();

        assertThat(disputed).hasSize(4);
        assertThat(disputed)
                .allSatisfy(entry -> assertThat(entry.instead().english()).containsAnyOf("ask the", "; a court"));
    }

    @Test
    void the_name_of_a_service_is_left_alone() {
        assertThatRule(rule).isMetBy(summary(Passage.of("Victim Support rang on Monday.")));
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }
}
