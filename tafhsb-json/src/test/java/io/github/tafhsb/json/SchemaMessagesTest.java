// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SchemaMessagesTest {
    private static Properties file(String suffix) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                ReadProblem.class.getResourceAsStream("SchemaMessages" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Test
    void every_code_has_a_sentence_in_both_languages_and_there_are_no_others() {
        List<String> ids = Arrays.stream(ReadProblem.Code.values()).map(ReadProblem.Code::id).toList();

        assertThat(file("").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(file("_cy").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_sentence_is_whole_without_parameters_and_typographically_sound() {
        for (String suffix : List.of("", "_cy")) {
            file(suffix).values().forEach(value -> {
                String text = (String) value;
                assertThat(text).endsWith(".").doesNotContain("'", "{", "}", "%", "[CY]", "welsh", "Welsh");
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            });
        }
        assertThat(file("").values()).doesNotContainAnyElementsOf(file("_cy").values());
    }

    @Test
    void every_code_speaks_both_languages() {
        for (ReadProblem.Code code : ReadProblem.Code.values()) {
            ReadProblem problem = new ReadProblem(code, "", "", 1, 1, Map.of());

            assertThat(problem.message(Language.ENGLISH)).isEqualTo(file("").getProperty(code.id()));
            assertThat(problem.message(Language.CYMRAEG)).isEqualTo(file("_cy").getProperty(code.id()));
        }
    }

    @Test
    void english_is_answered_in_english_where_the_computer_speaks_welsh() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("cy"));
            Texts afresh = Texts.load("/io/github/tafhsb/json/SchemaMessages", ReadProblem.class::getResourceAsStream);

            assertThat(afresh.get("JSON-empty", Language.ENGLISH)).isEqualTo("The document is empty.");
            assertThat(new ReadProblem(ReadProblem.Code.EMPTY, "", "", 1, 1, Map.of()).message(Language.ENGLISH))
                    .isEqualTo("The document is empty.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
