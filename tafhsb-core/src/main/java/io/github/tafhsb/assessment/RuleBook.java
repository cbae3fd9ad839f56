// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The whole rule book in its own order: the rules that are judged, and beside them what is upheld without one, what an
 * organisation sets, and what is not ours.
 *
 * <p>It is for reading: pages that explain the book, and tests that hold it to being whole. Judging is the {@link Checker}'s,
 * which knows the rules in the order in which a practitioner should hear of them.
 */
public final class RuleBook {
    private static final String FOLDER = "/io/github/tafhsb/assessment/";
    private static final Texts TEXTS = Texts.load(FOLDER + "rule-book-texts");
    private static final RuleBook STANDARD = new RuleBook(Texts.properties(FOLDER + "rule-book.properties"));

    private final Map<RuleId, Entry> entries = new TreeMap<>();

    private RuleBook(Properties facts) {
        Book.rules().forEach(rule -> add(Entry.of(rule)));
        words(facts, "entries").forEach(name -> add(Entry.of(RuleId.of(name), facts)));
    }

    private void add(Entry entry) {
        if (entries.putIfAbsent(entry.id(), entry) != null) {
            throw new IllegalStateException("twice in the book: " + entry.id().value());
        }
    }

    /** {@return the book that comes with this library} */
    public static RuleBook standard() {
        return STANDARD;
    }

    /** {@return every entry, chapter by chapter} */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** {@return the entry of this name; empty if the book has none, as for a rule of a host's own} */
    public Optional<Entry> find(RuleId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * {@return what the chapter of a rule is called}
     *
     * <p>A letter that the book does not use is for rules of a host's own, and their chapter says so.
     */
    public static String chapter(RuleId id, Language language) {
        Objects.requireNonNull(id, "id");
        return TEXTS.find("chapter." + Entry.letter(id), language).orElseGet(() -> TEXTS.get("chapter.own", language));
    }

    private static List<String> words(Properties facts, String key) {
        return Arrays.asList(facts.getProperty(key).split(" "));
    }

    /** How an entry of the book is kept. */
    public enum Kind {
        /** By a rule that is judged. */
        RULE,
        /** Without a rule of its own: by how a type is made, by the limits statement, or by another rule. */
        UPHELD,
        /** By what an organisation sets. */
        SETTING,
        /** Not here, for a reason that is given. */
        NOT_OURS
    }

    /**
     * An entry of the book.
     *
     * @param id its name
     * @param kind how it is kept
     * @param rule the rule; empty unless it is one
     * @param sources where it comes from: addresses, and {@code inference} for a conclusion of our own
     */
    public record Entry(RuleId id, Kind kind, Optional<Rule<?>> rule, List<String> sources) {

        /** Takes an entry. */
        public Entry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(rule, "rule");
            sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        }

        private static Entry of(Rule<?> rule) {
            return new Entry(rule.id(), Kind.RULE, Optional.of(rule), rule.sources());
        }

        private static Entry of(RuleId id, Properties facts) {
            String kind = facts.getProperty(id.value() + ".kind");
            return new Entry(
                    id,
                    Kind.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT)),
                    Optional.empty(),
                    Collections.unmodifiableList(words(facts, id.value() + ".sources")));
        }

        private static String letter(RuleId id) {
            return id.value().substring(0, 1);
        }

        /** {@return the letter of its chapter} */
        public String chapter() {
            return letter(id);
        }

        /** {@return what a rule that is not met does; empty unless it is a rule} */
        public Optional<Level> level() {
            return rule.map(Rule::level);
        }

        /** {@return what it asks for, in a sentence} */
        public String asks(Language language) {
            return rule.map(it -> it.asks(language)).orElseGet(() -> TEXTS.get(id.value() + ".asks", language));
        }

        /** {@return how it is kept without a rule, or why it is not ours, in a sentence or two; empty for a rule} */
        public Optional<String> kept(Language language) {
            return rule.isPresent() ? Optional.empty() : Optional.of(TEXTS.get(id.value() + ".kept", language));
        }
    }
}
