// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.policy.WordList.WordScope;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list that comes with this library, as it stands in {@code words.properties} and, for Welsh, {@code words_cy.properties}. */
final class ShippedWords {
    private static final String FILE = "/io/github/tafhsb/policy/words";
    private static final Properties FACTS = Texts.properties(FILE + ".properties");
    private static final Texts TEXTS = Texts.load(FILE);

    static final WordList LIST = new WordList(
            fact("list.id"),
            fact("list.version"),
            words(fact("entries")).stream().map(ShippedWords::entry).toList(),
            phrases("exempt"),
            phrases("telling"));

    private ShippedWords() {}

    private static Entry entry(String key) {
        return new Entry(
                key,
                words(fact(key + ".rule")).stream().map(RuleId::of).collect(Collectors.toSet()),
                phrases(key),
                words(FACTS.getProperty(key + ".scope", "harmful-sexual-behaviour")).stream()
                        .map(scope -> choice(WordScope.values(), scope))
                        .collect(Collectors.toSet()),
                words(FACTS.getProperty(key + ".nation", "")).stream()
                        .map(nation -> choice(Nation.values(), nation))
                        .collect(Collectors.toSet()),
                Set.copyOf(words(FACTS.getProperty(key + ".when", ""))),
                texts("why." + fact(key + ".why")),
                texts(key + ".instead"),
                FACTS.getProperty("source." + fact(key + ".source"), "inference"));
    }

    private static Map<Language, List<String>> phrases(String key) {
        Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            phrases.put(language, split(FACTS.getProperty(key + "." + language.wire()), ";"));
        }
        return phrases;
    }

    private static Bilingual texts(String key) {
        return new Bilingual(TEXTS.get(key, Language.ENGLISH), TEXTS.get(key, Language.CYMRAEG));
    }

    private static <C extends Choice> C choice(C[] choices, String wire) {
        return Arrays.stream(choices)
                .filter(choice -> choice.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> missing(wire));
    }

    private static String fact(String key) {
        String fact = FACTS.getProperty(key);
        if (fact == null) {
            throw missing(key);
        }
        return fact;
    }

    private static MissingResourceException missing(String key) {
        return new MissingResourceException("No " + key, FILE, key);
    }

    private static List<String> words(String text) {
        return split(text, " ");
    }

    private static List<String> split(@Nullable String text, String at) {
        List<String> parts = new ArrayList<>();
        for (String part : text == null ? new String[0] : text.split(at)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
