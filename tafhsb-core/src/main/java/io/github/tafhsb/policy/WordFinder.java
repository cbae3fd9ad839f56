// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.policy.WordList.Scope;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word list made ready for looking into what an author wrote. Makes it ready once; looking takes time in proportion to the text,
 * however long the list is.
 *
 * <p>Exempt are passages that are quoted or carried over from another record, whatever stands in quotation marks, and the list's
 * own exempt phrases. What is found says what somebody wrote: it is for that person's screen, and for no log.
 *
 * <p>Immutable; one serves all threads.
 */
public final class WordFinder {
    private static final Set<RuleId> WHEREVER_IT_STANDS =
            Stream.of("G01", "G02", "G03", "G08", "G10").map(RuleId::of).collect(Collectors.toUnmodifiableSet());

    private final WordList list;
    private final Map<Language, Lexicon> spokenOf = new EnumMap<>(Language.class);
    private final Map<Language, Lexicon> telling = new EnumMap<>(Language.class);

    private WordFinder(WordList list) {
        this.list = list;
        for (Language language : Language.values()) {
            Lexicon words = new Lexicon(language, list.exempt());
            list.entries().forEach(entry -> entry.in(language).forEach(form -> words.add(form, entry)));
            spokenOf.put(language, words);
            telling.put(language, new Lexicon(language, list.telling()));
        }
    }

    /** {@return what finds the words of this list} */
    public static WordFinder of(WordList list) {
        return new WordFinder(list);
    }

    /** {@return what finds the words of the list that comes with this library} */
    public static WordFinder shipped() {
        return Shipped.FINDER;
    }

    /** {@return the list} */
    public WordList list() {
        return list;
    }

    /**
     * {@return what to show while somebody writes a passage: the terms that are spoken of wherever they stand, in the order of the
     * text, those of its rendering last; empty if there are none}
     */
    public List<Found> suggestions(Passage passage) {
        return find(
                passage,
                entry -> entry.appliesIn(Scope.ofAuthors(), Optional.empty())
                        && entry.rules().stream().anyMatch(WHEREVER_IT_STANDS::contains));
    }

    /**
     * {@return what to show beside a problem of this rule: which words, and what could be written instead; empty if the rule is
     * not about words, or the passage has changed}
     *
     * @param scopes the scopes that the passage is in; all of them for what the child or the family is told
     */
    public List<Found> suggestions(Passage passage, RuleId rule, Set<Scope> scopes) {
        return find(
                passage,
                entry -> entry.rules().contains(rule) && entry.scopes().stream().anyMatch(scopes::contains));
    }

    /** {@return where the author of a passage uses a term of one of these entries, in its text and in its rendering} */
    public List<Found> find(Passage passage, Predicate<Entry> which) {
        if (passage.getOrigin() == Origin.QUOTED || passage.getOrigin() == Origin.CARRIED) {
            return List.of();
        }
        List<Found> found = find(passage.getText().text(), passage.getLanguage(), false, which);
        if (passage.getRendering().isEmpty()) {
            return found;
        }
        Language other = passage.getLanguage() == Language.ENGLISH ? Language.CYMRAEG : Language.ENGLISH;
        List<Found> both = new ArrayList<>(found);
        both.addAll(find(passage.getRendering().get().text(), other, true, which));
        return List.copyOf(both);
    }

    /** {@return where a line uses a term of one of these entries; nobody says which language a line is in, so in either} */
    public List<Found> find(Line line, Predicate<Entry> which) {
        List<Found> found = new ArrayList<>();
        for (Language language : Language.values()) {
            found.addAll(find(line.text(), language, false, which));
        }
        return List.copyOf(found);
    }

    /** {@return whether a sentence tells what somebody said or saw} */
    public boolean tells(String sentence, Language language) {
        Tokens tokens = new Tokens(sentence);
        for (Tokens.Token token = tokens.next(); token != null; token = tokens.next()) {
            if (telling.get(language).longest(tokens, sentence, token, entry -> false) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the other finds the words of an equal list} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordFinder finder && list.equals(finder.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** {@return the word WordFinder} */
    @Override
    public String toString() {
        return "WordFinder";
    }

    private List<Found> find(String text, Language language, boolean inRendering, Predicate<Entry> which) {
        Lexicon lexicon = spokenOf.get(language);
        List<Found> found = List.of();
        BitSet quoted = null;
        Tokens tokens = new Tokens(text);
        for (Tokens.Token token = tokens.next(); token != null; token = tokens.next()) {
            Match match = lexicon.longest(tokens, text, token, which);
            if (match == null) {
                continue;
            }
            if (!match.entries().isEmpty()) {
                quoted = quoted == null ? Quotations.in(text) : quoted;
                if (!quoted.get(token.start())) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    for (Entry entry : match.entries()) {
                        found.add(new Found(entry, token.start(), match.end(), inRendering));
                    }
                }
            }
            tokens = new Tokens(text, match.end());
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    /**
     * A term in what somebody wrote.
     *
     * @param entry what the list says of it
     * @param start its first character
     * @param end the character after its last
     * @param inRendering whether it stands in the passage's rendering and not in its text
     */
    public record Found(Entry entry, int start, int end, boolean inRendering) {

        /** Takes a term and its place. */
        public Found {
            Objects.requireNonNull(entry, "entry");
        }

        /** {@return the word Found: which term somebody used is theirs to see} */
        @Override
        public String toString() {
            return "Found";
        }
    }

    /** The longest phrase at a place; without entries if it is not spoken of. */
    private record Match(int end, List<Entry> entries) {}

    private static final class Shipped {
        static final WordFinder FINDER = new WordFinder(WordList.shipped());
    }

    /** All phrases of one language, word by word. */
    private static final class Lexicon {
        private static final int BITS = 1 << 13;

        private final Language language;
        private final Node root = new Node();
        private final BitSet beginnings = new BitSet(BITS);

        /** Begins with phrases that are not spoken of. */
        Lexicon(Language language, Map<Language, List<String>> silent) {
            this.language = language;
            silent.getOrDefault(language, List.of()).forEach(phrase -> add(phrase, null));
        }

        /** Adds a phrase; one without an entry is not spoken of. */
        void add(String phrase, @Nullable Entry entry) {
            Tokens tokens = new Tokens(phrase);
            Collection<Node> reached = List.of(root);
            for (Tokens.Token token = tokens.next(); token != null; token = tokens.next()) {
                String word = tokens.key(token);
                boolean mutates = language == Language.CYMRAEG && reached.contains(root);
                List<Node> next = new ArrayList<>();
                for (String form : mutates ? Mutations.of(word) : Set.of(word)) {
                    if (reached.contains(root)) {
                        beginnings.set(bit(new Tokens(form).next()));
                    }
                    reached.forEach(node -> next.add(node.add(form)));
                }
                reached = next;
            }
            for (Node end : reached) {
                end.isSilent |= entry == null;
                if (entry != null && !end.entries.contains(entry)) {
                    end.entries.add(entry);
                }
            }
        }

        /** The longest phrase that begins with this word and is silent or of one of these entries; null if there is none. */
        @Nullable Match longest(Tokens tokens, String text, Tokens.Token first, Predicate<Entry> which) {
            if (first.plain() && !beginnings.get(bit(first))) {
                return null; // nearly every word of a text ends here
            }
            Match longest = null;
            Tokens.Token token = first;
            for (Node node = root.next(tokens, text, token); node != null; ) {
                if (node.isSilent) {
                    longest = new Match(token.end(), List.of());
                } else if (!node.entries.isEmpty()) {
                    List<Entry> entries = node.entries.stream().filter(which).toList();
                    longest = entries.isEmpty() ? longest : new Match(token.end(), entries);
                }
                token = node.next.isEmpty() ? null : Tokens.nextInPhrase(text, token);
                node = token == null ? null : node.next(tokens, text, token);
            }
            return longest;
        }

        private static int bit(Tokens.Token token) {
            return (token.hash() ^ token.hash() >>> 13) & (BITS - 1);
        }

        /** A word of phrases, and what follows it. */
        private static final class Node {
            private final Map<String, Node> next = new HashMap<>();
            private final Map<Integer, List<Map.Entry<String, Node>>> plain = new HashMap<>();
            private final List<Entry> entries = new ArrayList<>();
            private boolean isSilent;

            Node add(String word) {
                Node known = next.get(word);
                if (known != null) {
                    return known;
                }
                Node added = new Node();
                next.put(word, added);
                Tokens.Token token = new Tokens(word).next();
                if (token != null && token.plain()) {
                    plain.computeIfAbsent(token.hash(), hash -> new ArrayList<>())
                            .add(Map.entry(word, added));
                }
                return added;
            }

            /** What follows with this word; a plain one is compared where it stands, without being copied. */
            @Nullable Node next(Tokens tokens, String text, Tokens.Token token) {
                if (!token.plain()) {
                    return next.get(tokens.key(token));
                }
                int length = token.end() - token.start();
                for (Map.Entry<String, Node> each : plain.getOrDefault(token.hash(), List.of())) {
                    if (each.getKey().length() == length
                            && text.regionMatches(true, token.start(), each.getKey(), 0, length)) {
                        return each.getValue();
                    }
                }
                return null;
            }
        }
    }
}
