// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the titles and descriptions of the schema hold to, in both languages. */
class MembersTest {
    private static final Map<String, String> ENGLISH = read("members.properties");
    private static final Map<String, String> WELSH = read("members_cy.properties");

    /** Texts that read the same in both languages, and why. */
    private static final Map<String, String> SAME_IN_BOTH = Map.of("Seal.algorithm", "the same word in Welsh");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    @Upholds("G05")
    void both_languages_say_the_same_things() {
        assertThat(ENGLISH).hasSizeGreaterThan(1_500);
        assertThat(WELSH).containsOnlyKeys(ENGLISH.keySet());
    }

    @Test
    void every_text_can_be_shown_as_it_is() {
        for (Map<String, String> texts : List.of(ENGLISH, WELSH)) {
            texts.forEach((key, text) -> assertThat(text)
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(text.strip())
                    .matches(value -> Normalizer.isNormalized(value, Normalizer.Form.NFC), "in NFC")
                    .doesNotContain("'", "\"", "{", "}", "\uFFFD"));
        }
    }

    @Test
    void every_title_has_a_description_and_only_descriptions_are_sentences() {
        for (Map<String, String> texts : List.of(ENGLISH, WELSH)) {
            texts.forEach((key, text) -> {
                if (key.endsWith(".description")) {
                    assertThat(text).as(key).endsWith(".").matches("^\\p{Lu}.*|^\\d.*");
                } else {
                    assertThat(text).as(key).doesNotEndWith(".");
                    if (!key.endsWith(".yes") && !key.endsWith(".no")) {
                        assertThat(texts).containsKey(descriptionOf(key));
                    }
                }
            });
        }
    }

    @Test
    void welsh_is_welsh_and_keeps_every_number() {
        WELSH.forEach((key, welsh) -> {
            String english = ENGLISH.get(key);
            if (SAME_IN_BOTH.containsKey(key)) {
                assertThat(welsh).as("%s: %s", key, SAME_IN_BOTH.get(key)).isEqualTo(english);
            } else {
                assertThat(welsh).as(key).isNotEqualToIgnoringCase(english);
            }
            assertThat(numbers(welsh)).as(key).isEqualTo(numbers(english));
        });
    }

    /** A member that is itself called description has its title at {@code .title}, beside the description of its type. */
    private static String descriptionOf(String title) {
        return title.endsWith(".description.title")
                ? title.replaceFirst("title$", "description")
                : title + ".description";
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> read(String name) {
        try (Reader in = new InputStreamReader(MembersTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
