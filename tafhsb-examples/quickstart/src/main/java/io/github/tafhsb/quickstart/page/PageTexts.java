// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The page's own words: headings, labels and sentences. What choices are called and what rules say comes from the library. */
final class PageTexts {
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(
            Map.of(Language.ENGLISH, read("page.properties"), Language.CYMRAEG, read("page_cy.properties")));

    private PageTexts() {}

    /**
     * {@return the words of this key; there is no falling back to the other language}
     *
     * @throws MissingResourceException if there are none
     */
    static String get(String key, Language language) {
        String words = TEXTS.get(language).getProperty(key);
        if (words == null) {
            throw new MissingResourceException("No words " + key + " in " + language.wire(), "page", key);
        }
        return words;
    }

    /** {@return the keys of one language} */
    static Set<String> keys(Language language) {
        return new TreeSet<>(TEXTS.get(language).stringPropertyNames());
    }

    /** {@return a file beside this class} */
    static String file(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(String name) {
        try (InputStream in = open(name)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        InputStream in = PageTexts.class.getResourceAsStream(name);
        if (in == null) {
            throw new MissingResourceException("No resource " + name, name, "");
        }
        return in;
    }
}
