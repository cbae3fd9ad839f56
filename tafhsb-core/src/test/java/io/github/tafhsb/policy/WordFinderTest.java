// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.policy.WordList.WordScope;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFinderTest {
    private final WordFinder finder = WordFinder.shipped();

    private List<String> in(String text) {
        return keys(Passage.of(text));
    }

    private List<String> yn(String testun) {
        return keys(Passage.of(Language.CYMRAEG, testun));
    }

    private List<String> keys(Passage passage) {
        return finder.suggestions(passage).stream()
                .map(found -> found.entry().key())
                .toList();
    }

    @Test
    void says_where_a_term_stands_and_what_could_be_written_instead() {
        String text = "Then the young abuser left.";

        assertThat(finder.suggestions(Passage.of(text))).singleElement().satisfies(found -> {
            assertThat(text.substring(found.start(), found.end())).isEqualTo("young abuser");
            assertThat(found.entry().instead().in(Language.CYMRAEG)).isNotBlank();
            assertThat(found).hasToString("Found");
        });
    }

    @Test
    void words_of_a_nation_are_suggested_to_whoever_works_there() {
        Passage passage = Passage.of("He has special educational needs.");

        assertThat(finder.suggestions(passage, Optional.of(Nation.WALES)))
                .extracting(found -> found.entry().key())
                .containsExactly("special-educational-needs");
        assertThat(finder.suggestions(passage, Optional.of(Nation.SCOTLAND))).isEmpty();
        assertThat(finder.suggestions(passage)).isEmpty();
    }

    @Test
    void a_rule_is_shown_its_own_words() {
        Passage passage = Passage.of("The abuser, a hard-to-reach family, sexting.");

        assertThat(finder.suggestions(passage, RuleId.of("G03"), WordScope.ofAuthors()))
                .extracting(found -> found.entry().key())
                .containsExactly("sexting");
        assertThat(finder.suggestions(passage, RuleId.of("D26"), WordScope.ofAuthors()))
                .extracting(found -> found.entry().key())
                .containsExactly("hard-to-reach");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARD TO REACH",
                "hard-to-reach",
                "hard\u00A0to reach",
                "hard to\nreach",
                "hard\u2011to\u2011reach",
                "(hard to reach)",
                "hard  to  reach,"
            })
    void case_hyphens_and_blanks_make_no_difference(String text) {
        assertThat(in(text)).containsExactly("hard-to-reach");
    }

    @Test
    void a_phrase_does_not_go_on_past_a_full_stop_a_comma_or_an_empty_line() {
        assertThat(in("It is hard. To reach home")).isEmpty();
        assertThat(in("hard, to reach")).isEmpty();
        assertThat(in("hard\n\nto reach")).isEmpty();
    }

    @Test
    void the_longest_term_is_told_and_none_within_it() {
        assertThat(in("young sex offenders")).containsExactly("young-sex-offender");
        assertThat(in("sex offenders")).containsExactly("sex-offender");
    }

    @Test
    void a_term_within_a_longer_word_is_none() {
        assertThat(in("The abusers_list, disabuser, sextings, victimless and sextingen"))
                .isEmpty();
    }

    @Test
    void a_term_before_a_genitive_or_a_clitic_is_found() {
        assertThat(in("the abuser's mother, the abuser’s room")).containsExactly("abuser", "abuser");
        assertThat(yn("y camdriniwr’n gwadu")).containsExactly("abuser");
    }

    @Test
    void exempt_phrases_are_no_use_of_the_words_they_hold() {
        assertThat(in("The Sex Offenders Act, the sex offenders’ register, a young offender institution."))
                .isEmpty();
        assertThat(in("An adult sex offender.")).isEmpty();
        assertThat(yn("Y tîm troseddwyr ifanc.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They said “an abuser”.",
                "They said \"an abuser\".",
                "They said ‘an abuser’.",
                "They said 'an abuser'.",
                "They said «an abuser».",
                "They said “he told us ‘an abuser’ and left”.",
                "They said ‘he told us “an abuser” and left’.",
                "They said 'it’s an abuser', no more.",
                "They said ‘it's an abuser’, no more.",
                "They said \"an\nabuser\"."
            })
    void whatever_stands_in_quotation_marks_is_somebody_elses(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's an abuser and he's home",
                "“Yes” an abuser “no”",
                "'Yes' an abuser 'no'",
                "\"Yes\" an abuser \"no\"",
                "She said “ an abuser",
                "The boys' room, an abuser, the girls' room",
                "’Dyna abuser fe’"
            })
    void a_mark_without_a_partner_and_an_apostrophe_quote_nothing(String text) {
        assertThat(in(text)).containsExactly("abuser");
    }

    @Test
    void an_odd_straight_mark_reaches_no_further_than_its_paragraph() {
        assertThat(in("A 5\" screen.\n\nThe abuser has a 7\" one.")).containsExactly("abuser");
    }

    @ParameterizedTest
    @CsvSource({
        "troseddwr, i droseddwr",
        "pedoffeil, ei bedoffeil",
        "pedoffeil, fy mhedoffeil",
        "pedoffeil, a phedoffeil",
        "camdriniwr, y gamdriniwr",
        "camdriniwr, fy nghamdriniwr",
        "camdriniwr, a chamdriniwr",
        "dioddefwr, dau ddioddefwr",
        "dioddefwr, fy nioddefwr",
        "ysglyfaethwr, ei hysglyfaethwr",
        "bachgen peryglus, i fachgen peryglus"
    })
    void welsh_words_are_found_in_every_mutation(String form, String text) {
        assertThat(yn(form)).hasSize(1);
        assertThat(yn(text)).isEqualTo(yn(form));
    }

    @Test
    void words_of_one_language_are_not_looked_for_in_the_other() {
        assertThat(yn("Mae abuser yma.")).isEmpty();
        assertThat(in("Mae camdriniwr yma.")).isEmpty();
        assertThat(finder.find(Line.of("camdriniwr, abuser"), entry -> true)).hasSize(2);
    }

    @Test
    void a_rendering_is_looked_into_in_its_own_language() {
        Passage passage = Passage.of("He is at home.").withRendering(Words.of("Mae’r camdriniwr gartref."));

        assertThat(finder.suggestions(passage)).singleElement().satisfies(found -> {
            assertThat(found.inRendering()).isTrue();
            assertThat(found.start()).isEqualTo(6);
        });
    }

    @Test
    void letters_that_are_written_in_two_parts_or_with_marks_that_cannot_be_seen_are_the_same() {
        assertThat(yn(Normalizer.normalize("cariad hŷn", Normalizer.Form.NFD))).containsExactly("older-boyfriend");
        assertThat(in("an a\u00ADbu\u200Bser")).containsExactly("abuser");
    }

    @Test
    void it_does_not_matter_where_the_machine_stands() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(in("A VICTIM OF SEXTING")).containsExactly("victim", "sexting");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_sentence_that_tells_what_was_said_or_seen_is_known_as_one() {
        assertThat(finder.tells("School said he is fine.", Language.ENGLISH)).isTrue();
        assertThat(finder.tells("He is fine.", Language.ENGLISH)).isFalse();
        assertThat(finder.tells("Dywedodd yr ysgol hynny.", Language.CYMRAEG)).isTrue();
    }

    @Test
    void an_organisation_can_use_a_list_of_its_own() {
        Bilingual text = new Bilingual("x", "y");
        WordList own = new WordList(
                "org.example.words",
                "7",
                List.of(new Entry(
                        "kid",
                        Set.of(RuleId.of("G03")),
                        Map.of(Language.ENGLISH, List.of("kid")),
                        Set.of(WordScope.GENERAL),
                        Set.of(),
                        Set.of(),
                        text,
                        text,
                        "inference")),
                Map.of(),
                Map.of());

        assertThat(WordFinder.of(own).suggestions(Passage.of("The kid, an abuser.")))
                .hasSize(1);
        assertThat(WordFinder.of(own).list()).isEqualTo(own);
    }
}
