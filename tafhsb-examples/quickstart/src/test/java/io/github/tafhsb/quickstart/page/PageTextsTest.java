// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {
    private static final Set<String> ENGLISH = PageTexts.keys(Language.ENGLISH);
    /** Letters, and a word that both languages write alike. */
    private static final Set<String> ALIKE = Set.of("number.factor", "number.scenario");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(ENGLISH).hasSizeGreaterThan(300).isEqualTo(PageTexts.keys(Language.CYMRAEG));
    }

    @Test
    void welsh_is_welsh() {
        assertThat(ENGLISH.stream()
                        .filter(key ->
                                PageTexts.get(key, Language.ENGLISH).equals(PageTexts.get(key, Language.CYMRAEG))))
                .containsExactlyInAnyOrderElementsOf(ALIKE);
        assertThat(ENGLISH)
                .noneMatch(key ->
                        PageTexts.get(key, Language.CYMRAEG).toLowerCase().contains("welsh"));
    }

    @Test
    void every_word_is_written_as_it_should_be() {
        for (Language language : Language.values()) {
            assertThat(ENGLISH.stream().map(key -> PageTexts.get(key, language)))
                    .allMatch(words -> !words.isBlank() && words.equals(words.strip()))
                    .noneMatch(words -> words.contains("'") || words.contains("%") || words.contains("&"));
        }
    }

    @Test
    void what_is_filled_in_is_the_same_in_both_languages() {
        assertThat(ENGLISH)
                .allMatch(key -> filledIn(PageTexts.get(key, Language.ENGLISH))
                        .equals(filledIn(PageTexts.get(key, Language.CYMRAEG))));
    }

    @Test
    void the_code_asks_for_every_key_and_for_no_other() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/tafhsb/quickstart/page"))) {
            for (Path file : files.toList()) {
                sources.add(Files.readString(file));
            }
        }
        Set<String> literals = new TreeSet<>();
        for (String source : sources) {
            Matcher literal = Pattern.compile("\"([a-z][a-z0-9.-]*)\"").matcher(source);
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }

        assertThat(ENGLISH)
                .allMatch(key -> literals.stream()
                        .anyMatch(
                                literal -> key.equals(literal) || key.startsWith(literal) || isOfFamily(key, literal)));
    }

    /** Keys that are put together: a section's title, a question's yes and no, and what a state means. */
    private static boolean isOfFamily(String key, String literal) {
        return key.endsWith(".title")
                || key.equals(literal + ".yes")
                || key.equals(literal + ".no")
                || key.equals(literal + ".meaning");
    }

    private static Set<String> filledIn(String words) {
        Set<String> names = new TreeSet<>();
        Matcher name = Pattern.compile("\\{[a-z]+}").matcher(words);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }
}
