// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class AbbreviationsAreSpelledOutTest {
    private final Rule<?> rule = new AbbreviationsAreSpelledOut();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_the_family_is_told_whole_words() {
        assertThatRule(rule).isMetBy(told("Your worker is at the youth justice service."));
    }

    @Test
    void tells_of_letters_that_nobody_spelled_out() {
        assertThatRule(rule).isBrokenBy(told("CAMHS and the YJS will ring."), "/plan/actions/0/toldWording");
        assertThatRule(rule)
                .isBrokenBy(
                        sound.withPlan(SoundRecord.plan()
                                .withTold(Told.builder()
                                        .role(Line.of("grandfather"))
                                        .part(Passage.of("The part for CAMHS."))
                                        .build())),
                        "/plan/told/0/part");
    }

    @Test
    void letters_in_brackets_after_the_words_are_spelled_out_once_for_all() {
        assertThatRule(rule).isMetBy(told("The youth justice service (YJS) will ring. Then you ring the YJS."));
        assertThatRule(rule).isMetBy(told("The YJS (youth justice service) will ring."));
    }

    @Test
    void a_word_of_the_same_letters_is_none() {
        assertThatRule(rule).isMetBy(told("Tea with salt and mash."));
    }

    @Test
    void welsh_letters_count_too() {
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(
                                SoundRecord.NIGHTS,
                                action -> action.withToldWording(
                                        Passage.of(Language.CYMRAEG, "Cyfarfod am ADY ddydd Llun."))),
                        "/plan/actions/0/toldWording");
    }

    @Test
    void what_only_the_team_reads_may_have_letters() {
        assertThatRule(rule)
                .isMetBy(told("Somebody will ring.")
                        .update(
                                SoundRecord.NIGHTS,
                                action -> action.withInternalReason(Passage.of("Asked by CAMHS."))));
    }

    @Test
    void says_nothing_where_nobody_is_told_anything_yet() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void one_capital_makes_no_abbreviation_and_two_do() {
        assertThatRule(rule).isMetBy(told("Mash with salt."));
        assertThatRule(rule).isBrokenBy(told("YJs will ring."), "/plan/actions/0/toldWording");
    }

    @Test
    void letters_at_the_very_beginning_are_in_no_brackets() {
        assertThatRule(rule).isBrokenBy(told("YJS"), "/plan/actions/0/toldWording");
        assertThatRule(rule).isMetBy(told("(YJS) is the youth justice service."));
    }

    private Assessment told(String wording) {
        return sound.update(SoundRecord.NIGHTS, action -> action.withToldWording(Passage.of(wording)));
    }
}
