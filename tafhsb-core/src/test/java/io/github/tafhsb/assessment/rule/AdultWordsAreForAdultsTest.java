// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdultWordsAreForAdultsTest {
    private final Rule<?> rule = new AdultWordsAreForAdults();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_no_such_word_stands() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_at_once_of_a_word_made_for_adults() {
        assertThatRule(rule)
                .isBrokenBy(
                        summary(Passage.of("The perpetrator. A paedophile, even a sex offender.")),
                        "/formulation/summary");
        assertThatRule(rule)
                .isBrokenBy(
                        summary(Passage.of(Language.CYMRAEG, "Ofni ysglyfaethwr oedd y teulu.")),
                        "/formulation/summary");
    }

    @Test
    void said_of_an_adult_the_word_stays() {
        assertThatRule(rule).isMetBy(summary(Passage.of("An adult perpetrator asked him for images.")));
    }

    @Test
    void counts_somebody_whose_age_is_not_known_as_a_child() {
        Assessment unknown =
                summary(Passage.of("The perpetrator.")).updateChild(child -> child.withDateOfBirth(Optional.empty()));

        assertThatRule(rule).isBrokenBy(unknown, "/formulation/summary");
    }

    @Test
    void says_nothing_of_somebody_who_is_grown_up() {
        assertThatRule(rule)
                .doesNotApplyTo(
                        summary(Passage.of("The perpetrator."))
                                .updateChild(child -> child.withDateOfBirth(When.month(2008, 2))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void somebody_born_on_29_february_is_a_child_until_1_march() {
        Assessment leapling = summary(Passage.of("The perpetrator."))
                .updateChild(child -> child.withDateOfBirth(When.day(2008, 2, 29)));

        assertThatRule(rule).under(Context.on(LocalDate.of(2026, 2, 28))).isBrokenBy(leapling, "/formulation/summary");
        assertThatRule(rule)
                .under(Context.on(LocalDate.of(2026, 3, 1)))
                .doesNotApplyTo(leapling, NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }
}
