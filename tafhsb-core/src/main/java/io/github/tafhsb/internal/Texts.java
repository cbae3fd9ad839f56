// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.internal;

import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts in both languages, read once from a pair of files on the class path.
 *
 * <p>Not a {@link java.util.ResourceBundle}: that falls back to the JVM's own language, so that a request for English can be
 * answered in Welsh.
 */
public final class Texts {
    private final String name;
    private final Map<Language, Properties> byLanguage;

    private Texts(String name, Map<Language, Properties> byLanguage) {
        this.name = name;
        this.byLanguage = byLanguage;
    }

    /**
     * Reads {@code <name>.properties} for English and {@code <name>_cy.properties} for Welsh, from this module.
     *
     * @throws MissingResourceException if either is not there
     */
    public static Texts load(String name) {
        return load(name, Texts.class::getResourceAsStream);
    }

    /**
     * Reads {@code <name>.properties} for English and {@code <name>_cy.properties} for Welsh.
     *
     * @param open opens a resource by its name: a module's files are open only to its own code
     * @throws MissingResourceException if either is not there
     */
    public static Texts load(String name, Function<String, @Nullable InputStream> open) {
        Map<Language, Properties> texts = new EnumMap<>(Language.class);
        texts.put(Language.ENGLISH, properties(name + ".properties", open));
        texts.put(Language.CYMRAEG, properties(name + "_cy.properties", open));
        return new Texts(name, texts);
    }

    /**
     * {@return the text of this key}
     *
     * @throws MissingResourceException if there is none
     */
    public String get(String key, Language language) {
        return find(key, language).orElseThrow(() -> new MissingResourceException("No text " + key, name, key));
    }

    /** {@return the text of this key; empty if there is none} */
    public Optional<String> find(String key, Language language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(byLanguage.get(language).getProperty(key));
    }

    /** {@return the keys of one language, in order} */
    public Set<String> keys(Language language) {
        return new TreeSet<>(byLanguage.get(language).stringPropertyNames());
    }

    /**
     * Reads one file of properties in UTF-8 from this module.
     *
     * @throws MissingResourceException if it is not there
     */
    public static Properties properties(String resource) {
        return properties(resource, Texts.class::getResourceAsStream);
    }

    /**
     * Reads one file of properties in UTF-8.
     *
     * @param open opens a resource by its name: a module's files are open only to its own code
     * @throws MissingResourceException if it is not there
     */
    public static Properties properties(String resource, Function<String, @Nullable InputStream> open) {
        try (InputStream in = open.apply(resource)) {
            if (in == null) {
                throw new MissingResourceException("No resource " + resource, resource, "");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
