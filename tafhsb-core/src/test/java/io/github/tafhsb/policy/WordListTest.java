// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.policy.WordList.WordScope;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    private final WordList shipped = WordList.shipped();

    @Test
    void the_shipped_one_has_terms_in_both_languages_each_with_its_source() {
        assertThat(shipped.entries()).hasSizeGreaterThan(100);
        assertThat(shipped.entries())
                .filteredOn(entry -> !entry.in(Language.CYMRAEG).isEmpty())
                .hasSizeGreaterThan(90);
        assertThat(shipped.entries())
                .allSatisfy(entry -> assertThat(entry.source())
                        .as(entry.key())
                        .satisfiesAnyOf(
                                source -> assertThat(source).startsWith("http"),
                                source -> assertThat(source).isEqualTo("inference")));
    }

    @Test
    void every_suggestion_is_whole_sentences_in_both_languages() {
        assertThat(shipped.entries())
                .flatExtracting(entry -> List.of(entry.why(), entry.instead()))
                .allSatisfy(text -> {
                    assertThat(text.english()).endsWith(".").doesNotContain("'");
                    assertThat(text.cymraeg()).endsWith(".").doesNotContain("'").isNotEqualTo(text.english());
                });
    }

    @Test
    void a_form_is_there_once_and_composed() {
        for (Language language : Language.values()) {
            assertThat(shipped.entries())
                    .flatExtracting(entry -> entry.in(language))
                    .allSatisfy(form -> assertThat(Normalizer.isNormalized(form, Normalizer.Form.NFC))
                            .isTrue());
        }
    }

    @Test
    void no_suggestion_uses_a_word_that_it_would_itself_be_told_of() {
        WordFinder finder = WordFinder.shipped();
        Set<String> named = Set.of("survivor", "disabled-child", "letters-send");

        assertThat(shipped.entries())
                .filteredOn(entry -> !named.contains(entry.key()))
                .allSatisfy(entry -> assertThat(finder.suggestions(
                                Passage.of(unquoted(entry.instead().english()))))
                        .as(entry.key())
                        .isEmpty());
    }

    /** Labelling words stand in the list that warns of them, and nowhere else in the library. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ContributorValidationMessages",
                "/io/github/tafhsb/applicability/edition-texts",
                "/io/github/tafhsb/assessment/limits",
                "/io/github/tafhsb/code/labels",
                "/io/github/tafhsb/enquiry/catalogue",
                "/io/github/tafhsb/formulation/theories"
            })
    void the_library_itself_uses_none_of_these_words(String file) {
        Texts texts = Texts.load(file);
        for (Language language : Language.values()) {
            assertThat(texts.keys(language)).filteredOn(key -> !key.endsWith(".source")).allSatisfy(key -> assertThat(WordFinder.shipped()
                            .suggestions(Passage.of(language, texts.get(key, language))))
                    .as(key)
                    .isEmpty());
        }
    }

    @Test
    void a_form_stands_for_one_thing_under_each_rule() {
        for (Language language : Language.values()) {
            List<String> all = shipped.entries().stream()
                    .flatMap(entry -> entry.rules().stream()
                            .flatMap(rule -> entry.in(language).stream()
                                    .map(form -> rule.value() + " " + form.toLowerCase(Locale.ROOT))))
                    .toList();

            assertThat(all).doesNotHaveDuplicates();
        }
    }

    @Test
    void entries_can_be_found_by_their_key() {
        assertThat(shipped.find("abuser")).isPresent();
        assertThat(shipped.find("nobody")).isEmpty();
    }

    @Test
    void refuses_a_phrase_of_several_lines_and_an_entry_without_a_scope() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordList("x", "1", List.of(), Map.of(Language.ENGLISH, List.of("a\nb")), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(Map.of(Language.ENGLISH, List.of(" ")), Set.of(WordScope.GENERAL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(Map.of(Language.ENGLISH, List.of("word")), Set.of()));
    }

    @Test
    void a_form_with_nothing_to_look_for_is_never_found() {
        WordList own = new WordList(
                "x",
                "1",
                List.of(entry(Map.of(Language.ENGLISH, List.of("--")), Set.of(WordScope.GENERAL))),
                Map.of(Language.ENGLISH, List.of("…")),
                Map.of());

        assertThat(WordFinder.of(own).find(Passage.of("A word -- and … another."), entry -> true))
                .isEmpty();
    }

    @Test
    void what_comes_to_nothing_is_told_to_whoever_sets_it_up() {
        Entry one = entry(Map.of(Language.ENGLISH, List.of("word", "--")), Set.of(WordScope.GENERAL));
        WordList own = new WordList(
                "x",
                "1",
                List.of(one, one),
                Map.of(Language.CYMRAEG, List.of("gair", "…")),
                Map.of(Language.ENGLISH, List.of("–")));

        assertThat(own.unused())
                .extracting(Unused::because, Unused::pointer)
                .containsExactly(
                        tuple(Unused.Reason.NO_WORD, "/entries/0/forms/english/1"),
                        tuple(Unused.Reason.SAME_KEY, "/entries/1/key"),
                        tuple(Unused.Reason.NO_WORD, "/entries/1/forms/english/1"),
                        tuple(Unused.Reason.NO_WORD, "/exempt/cymraeg/1"),
                        tuple(Unused.Reason.NO_WORD, "/telling/english/0"));
        assertThat(shipped.unused()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void why_something_comes_to_nothing_is_told_in_both_languages(Unused.Reason because) {
        Unused unused = new Unused(because, "");

        assertThat(unused.sentence(Language.ENGLISH)).endsWith(".").doesNotContain("'");
        assertThat(unused.sentence(Language.CYMRAEG))
                .endsWith(".")
                .doesNotContain("'")
                .isNotEqualTo(unused.sentence(Language.ENGLISH));
    }

    private static Entry entry(Map<Language, List<String>> forms, Set<WordScope> scopes) {
        Bilingual text = new Bilingual("x", "y");
        return new Entry("x", Set.of(RuleId.of("G01")), forms, scopes, Set.of(), Set.of(), text, text, "inference");
    }

    private static String unquoted(String suggestion) {
        return suggestion.replace("“", "").replace("”", "");
    }
}
