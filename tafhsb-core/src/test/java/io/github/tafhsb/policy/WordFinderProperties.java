// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.policy.WordFinder.Found;
import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of looking for words, whatever the words are. */
class WordFinderProperties {
    private final WordFinder finder = WordFinder.shipped();

    @Property(tries = 300)
    void quoting_any_text_exempts_it(@ForAll("texts") String text, @ForAll("marks") String marks) {
        String quoted = "They said " + marks.charAt(0) + text + marks.charAt(1) + " and left.";

        assertThat(finder.suggestions(Passage.of(quoted))).isEmpty();
    }

    @Property(tries = 300)
    void a_passage_that_is_quoted_or_carried_over_is_nobodys_here(
            @ForAll("texts") String text, @ForAll Language language) {
        Passage passage = Passage.of(language, "x " + text).withRendering(Words.of("y " + text));

        assertThat(finder.find(passage.withOrigin(Origin.QUOTED), entry -> true))
                .isEmpty();
        assertThat(finder.find(passage.withOrigin(Origin.CARRIED), entry -> true))
                .isEmpty();
    }

    @Property(tries = 300)
    void a_form_is_found_wherever_it_stands_as_a_word(
            @ForAll("entries") Entry entry, @ForAll Language language, @ForAll int which) {
        List<String> forms = entry.in(language);
        if (!forms.isEmpty()) {
            String form = forms.get(Math.floorMod(which, forms.size()));
            Passage passage = Passage.of(language, "Xyz, " + form + ". Xyz");

            assertThat(finder.find(passage, entry::equals))
                    .extracting(Found::entry)
                    .containsOnly(entry)
                    .isNotEmpty();
        }
    }

    @Property(tries = 300)
    void a_form_within_a_longer_word_is_not_found(@ForAll("entries") Entry entry, @ForAll("letters") String letters) {
        entry.in(Language.ENGLISH).stream().limit(3).forEach(form -> {
            assertThat(finder.find(Passage.of(letters + form), entry::equals))
                    .allMatch(found -> found.start() > letters.length());
            assertThat(finder.find(Passage.of(form + letters), entry::equals))
                    .allMatch(found -> found.end() < form.length());
        });
    }

    @Property(tries = 300)
    void neither_case_nor_the_kind_of_apostrophe_makes_a_difference(@ForAll("texts") String text) {
        List<Found> found = finder.find(Passage.of("x " + text), entry -> true);

        assertThat(finder.find(Passage.of(("x " + text).toUpperCase(Locale.ROOT)), entry -> true))
                .isEqualTo(found);
        assertThat(finder.find(Passage.of("x " + text.replace('’', '\u02BC')), entry -> true))
                .isEqualTo(found);
    }

    @Property(tries = 300)
    void what_is_found_stands_in_the_text_in_order_and_overlaps_nothing(@ForAll("texts") String text) {
        int end = 0;
        int start = 0;
        for (Found each : finder.find(Passage.of("x " + text), entry -> true)) {
            assertThat(each.start())
                    .satisfiesAnyOf(
                            one -> assertThat(one).isEqualTo(0),
                            one -> assertThat(one).isPositive());
            assertThat(each.start() >= end || each.start() == start && each.end() == end)
                    .isTrue();
            assertThat(each.end()).isGreaterThan(each.start()).isLessThanOrEqualTo(text.length() + 2);
            start = each.start();
            end = each.end();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> words = WordList.shipped().entries().stream()
                .flatMap(entry -> entry.in(Language.ENGLISH).stream())
                .toList();
        return Arbitraries.of(words)
                .map(word -> word.replace('\'', '’'))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(some ->
                        Arbitraries.of(" ", ", ", ". ", " and ", "\n").map(between -> String.join(between, some)));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("“”", "\"\"", "«»", "„”");
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Arbitraries.of(WordList.shipped().entries());
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().alpha().ofMinLength(2).ofMaxLength(5).map(letters -> "q" + letters + "q");
    }
}
