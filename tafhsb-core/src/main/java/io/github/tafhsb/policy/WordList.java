// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.internal.Characters;
import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that a rule speaks of where an author uses them: why, and what could be written instead. A setting and no part of a
 * record, to be shown, edited or replaced by an organisation.
 *
 * <p>It suggests. Nothing here ever changes what anybody wrote.
 *
 * @param id its key, 1 to 64 letters, digits, dots, hyphens or underscores
 * @param version its version, 1 to 64 such characters
 * @param entries its entries, each under a key of its own; {@link #unused} tells where one has that of another
 * @param exempt phrases that are no use of a word they hold: titles of laws, names of services and courses, and the like; in
 *     either language
 * @param telling words that show that a sentence tells what somebody said or saw; in either language
 */
public record WordList(
        String id,
        String version,
        List<Entry> entries,
        Map<Language, List<String>> exempt,
        Map<Language, List<String>> telling) {
    /** How long a phrase may be, in characters. */
    public static final int LONGEST_PHRASE = 200;

    /**
     * Takes a list.
     *
     * @throws IllegalArgumentException if its key or version has another form, or a phrase is not one line
     */
    public WordList {
        Identifiers.check(Objects.requireNonNull(id, "id"), "id");
        Identifiers.check(Objects.requireNonNull(version, "version"), "version");
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
        exempt = copy(exempt, "exempt");
        telling = copy(telling, "telling");
    }

    /** {@return the list that comes with this library: terms and sources from public guidance, sentences our own} */
    public static WordList shipped() {
        return ShippedWords.LIST;
    }

    /** {@return the first entry with this key; empty if there is none} */
    public Optional<Entry> find(String key) {
        Objects.requireNonNull(key, "key");
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /**
     * {@return what comes to nothing in this list, in its order; empty where there is nothing}
     *
     * <p>It is for whoever sets the list up: no text is looked into differently for it.
     */
    public List<Unused> unused() {
        return Unused.in(this);
    }

    /** Where an entry has anything to say. */
    public enum WordScope implements Choice {
        /** In work about harmful sexual behaviour. */
        HARMFUL_SEXUAL_BEHAVIOUR("harmful-sexual-behaviour"),

        /** In any record about a child. */
        GENERAL("general"),

        /** Said of a child, a word that is made for adults. */
        ADULT("adult"),

        /** Where a youth justice service takes part. */
        JUSTICE("justice"),

        /** In what the child or the family is told. */
        CHILD_OR_FAMILY("child-or-family");

        private final String wire;

        WordScope(String wire) {
            this.wire = wire;
        }

        /** {@return the scopes that everything is in that authors write in a record of this kind} */
        public static Set<WordScope> ofAuthors() {
            return Set.of(HARMFUL_SEXUAL_BEHAVIOUR, GENERAL, ADULT);
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    /**
     * One term, in all its forms.
     *
     * @param key its key in the list, 1 to 64 letters, digits, dots, hyphens or underscores
     * @param rules the rules that speak of it, each where it looks; where none of them looks for words, {@link WordList#unused}
     *     tells
     * @param forms what to look for, in either language: a word or words in a row, whatever their case, apostrophes and hyphens;
     *     Welsh forms without mutation of their first letter, which is allowed for; a form without a letter or a digit is never
     *     found, as {@link WordList#unused} tells
     * @param scopes where it has anything to say; one is enough
     * @param nations the nations it is for; empty for all
     * @param when what the rule looks at beside the word, in the terms of the JSON contract: standings under which the word says
     *     too much, {@code not-recorded} among them (rule G04), the kind of factor it is no ground for (D29); empty where the rule
     *     looks at nothing else
     * @param why why the word is spoken of
     * @param instead what could be written instead
     * @param source where this was read: an address, or {@code inference} for a conclusion of our own
     */
    public record Entry(
            String key,
            Set<RuleId> rules,
            Map<Language, List<String>> forms,
            Set<WordScope> scopes,
            Set<Nation> nations,
            Set<String> when,
            Bilingual why,
            Bilingual instead,
            String source) {
        /** How long a source may be, in characters. */
        public static final int LONGEST_SOURCE = 1_000;

        /**
         * Takes an entry.
         *
         * @throws IllegalArgumentException if its key has another form, there is no rule or no scope, or a phrase or the source is not
         *     one line
         */
        public Entry {
            Identifiers.check(Objects.requireNonNull(key, "key"), "key");
            rules = sorted(rules, Comparator.comparing(RuleId::value), "rules");
            forms = copy(forms, "forms");
            scopes = sorted(scopes, Comparator.naturalOrder(), "scopes");
            nations = sorted(nations, Comparator.naturalOrder(), "nations");
            when = sorted(when, Comparator.naturalOrder(), "when");
            when.forEach(standing -> Identifiers.check(standing, "when"));
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(instead, "instead");
            Objects.requireNonNull(source, "source");
            if (scopes.isEmpty() || rules.isEmpty()) {
                throw new IllegalArgumentException("rules, scopes: at least one");
            }
            if (!Characters.isLine(source, LONGEST_SOURCE)) {
                throw new IllegalArgumentException("source: one line of 1 to 1,000 characters");
            }
        }

        /** {@return the forms in this language; empty if it has none} */
        public List<String> in(Language language) {
            Objects.requireNonNull(language, "language");
            return forms.getOrDefault(language, List.of());
        }

        /**
         * {@return whether it has anything to say in one of these scopes, in this nation}
         *
         * @param where the scopes that a text is in
         * @param nation the nation whose law and services apply; where nobody has said, an entry for single nations says nothing
         */
        public boolean appliesIn(Set<WordScope> where, Optional<Nation> nation) {
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(nation, "nation");
            return scopes.stream().anyMatch(where::contains)
                    && (nations.isEmpty() || nation.filter(nations::contains).isPresent());
        }
    }

    /** Always in the same order, so that equal lists are written alike. */
    private static <E> Set<E> sorted(Set<E> elements, Comparator<E> order, String member) {
        Set<E> sorted = new TreeSet<>(order);
        sorted.addAll(Objects.requireNonNull(elements, member));
        return Collections.unmodifiableSet(sorted);
    }

    /** Each language with at least one phrase. */
    private static Map<Language, List<String>> copy(Map<Language, List<String>> phrases, String member) {
        Map<Language, List<String>> copy = new EnumMap<>(Language.class);
        Objects.requireNonNull(phrases, member).forEach((language, forms) -> {
            if (!forms.stream().allMatch(form -> Characters.isLine(form, LONGEST_PHRASE))) {
                throw new IllegalArgumentException(member + ": each one line of 1 to 200 characters");
            }
            if (!forms.isEmpty()) {
                copy.put(language, List.copyOf(new LinkedHashSet<>(forms)));
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
