// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void both_languages_say_the_same_things_with_a_typographic_apostrophe() throws IOException {
        Properties english = properties("words.properties");
        Properties welsh = properties("words_cy.properties");

        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        assertThat(welsh.values()).noneMatch(text -> text.toString().isBlank() || text.toString().contains("'"));
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank() || text.toString().contains("'"));
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/io/github/tafhsb/cli", file))) {
            properties.load(in);
        }
        return properties;
    }
}
