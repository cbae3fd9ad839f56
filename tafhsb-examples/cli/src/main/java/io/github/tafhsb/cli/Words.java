// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;

/** The program's own words in one language. What is named stands after them, so that no word has to change for it. */
final class Words {
    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        String file = language == Language.CYMRAEG ? "words_cy.properties" : "words.properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the words of a language} */
    static Words in(Language language) {
        return new Words(language);
    }

    /** {@return the language} */
    Language language() {
        return language;
    }

    /** {@return the text of this key} */
    String get(String key) {
        return Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new MissingResourceException("no text " + key, "words", key));
    }

    /** {@return a text and, after a colon, what it is about} */
    String get(String key, Object about) {
        return get(key) + ": " + visible(about.toString());
    }

    /** {@return what a choice is called} */
    String label(Choice choice) {
        return Labels.of(choice, language);
    }

    /** {@return a name or a value that cannot do anything to a terminal} */
    static String visible(String text) {
        return text.codePoints()
                .map(each -> Character.isISOControl(each) ? '\uFFFD' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
