// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.policy.WordList.WordScope;
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
        Objects.requireNonNull(list, "list");
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
     *
     * <p>Terms for single nations are left out; {@link #suggestions(Passage, Optional)} has them.
     */
    public List<Found> suggestions(Passage passage) {
        return suggestions(passage, Optional.empty());
    }

    /**
     * {@return the same, with the terms for one nation}
     *
     * @param nation the nation whose law and services apply, as the organisation's settings say; empty where nobody has said
     */
    public List<Found> suggestions(Passage passage, Optional<Nation> nation) {
        Objects.requireNonNull(nation, "nation");
        return find(
                passage,
                entry -> entry.appliesIn(WordScope.ofAuthors(), nation)
                        && entry.rules().stream().anyMatch(WHEREVER_IT_STANDS::contains));
    }

    /**
     * {@return what to show beside a problem of this rule: which words, and what could be written instead; empty if the rule is
     * not about words, or the passage has changed}
     *
     * <p>Terms of every nation are among them: that the problem is there says that one applies.
     *
     * @param scopes where the passage stands: {@link WordScope#ofAuthors()} in most places, with {@link WordScope#JUSTICE} where a
     *     youth justice service takes part, and with {@link WordScope#CHILD_OR_FAMILY} in what the child or the family is told
     */
    public List<Found> suggestions(Passage passage, RuleId rule, Set<WordScope> scopes) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(scopes, "scopes");
        return find(
                passage,
                entry -> entry.rules().contains(rule) && entry.scopes().stream().anyMatch(scopes::contains));
    }

    /** {@return where the author of a passage uses a term of one of these entries, in its text and in its rendering} */
    public List<Found> find(Passage passage, Predicate<Entry> which) {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(which, "which");
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
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(which, "which");
        List<Found> found = new ArrayList<>();
        for (Language language : Language.values()) {
            found.addAll(find(line.text(), language, false, which));
        }
        return List.copyOf(found);
    }

    /** {@return whether a sentence tells what somebody said or saw} */
    public boolean tells(String sentence, Language language) {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(language, "language");
        Lexicon words = telling.get(language);
        Tokens tokens = new Tokens(sentence);
        while (tokens.next()) {
            if (words.longest(tokens, entry -> false) != null) {
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
        while (tokens.next()) {
            int start = tokens.start();
            Match match = lexicon.longest(tokens, which);
            if (match != null && !match.entries().isEmpty()) {
                quoted = quoted == null ? Quotations.in(text) : quoted;
                if (!quoted.get(start)) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    for (Entry entry : match.entries()) {
                        found.add(new Found(entry, start, match.end(), inRendering));
                    }
                }
            }
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
        private final Language language;
        private final Node root = new Node("", 0);

        /** Begins with phrases that are not spoken of. */
        Lexicon(Language language, Map<Language, List<String>> silent) {
            this.language = language;
            silent.getOrDefault(language, List.of()).forEach(phrase -> add(phrase, null));
        }

        /** Adds a phrase; one without an entry is not spoken of. */
        void add(String phrase, @Nullable Entry entry) {
            Tokens tokens = new Tokens(phrase);
            Collection<Node> reached = List.of(root);
            while (tokens.next()) {
                String word = tokens.key();
                boolean mutates = language == Language.CYMRAEG && reached.contains(root);
                List<Node> next = new ArrayList<>();
                for (String form : mutates ? Mutations.of(word) : Set.of(word)) {
                    Tokens of = new Tokens(form);
                    of.next();
                    reached.forEach(node -> next.add(node.add(of)));
                }
                reached = next;
            }
            for (Node end : reached) {
                end.isSilent |= entry == null;
                boolean isThere = !end.entries.isEmpty() && end.entries.get(end.entries.size() - 1) == entry; // entry after entry
                if (entry != null && !isThere) {
                    end.entries.add(entry);
                }
            }
        }

        /**
         * The longest phrase that begins with the word on which the cursor stands and is silent or of one of these entries; null if
         * there is none. Leaves the cursor after it, or else after that word.
         */
        @Nullable Match longest(Tokens tokens, Predicate<Entry> which) {
            Node node = root.next(tokens);
            if (node == null) {
                return null;
            }
            int end = tokens.end();
            Match longest = null;
            while (node != null) {
                if (node.isSilent) {
                    longest = new Match(tokens.end(), List.of());
                } else if (!node.entries.isEmpty()) {
                    List<Entry> entries = node.entries.stream().filter(which).toList();
                    longest = entries.isEmpty() ? longest : new Match(tokens.end(), entries);
                }
                node = !node.next.isEmpty() && tokens.nextInPhrase() ? node.next(tokens) : null;
            }
            tokens.goTo(longest == null ? end : longest.end());
            return longest;
        }

        /** A word of phrases, and what follows it. */
        private static final class Node {
            private static final Node[] NONE = new Node[1];
            private static final int LEAST = 8;

            private final String word;
            private final int hash;
            private final Map<String, Node> next = new HashMap<>();
            private final List<Entry> entries = new ArrayList<>();
            private boolean isSilent;

            /** The plain ones of what follows, at the place that their hash gives them; most places stay empty. */
            private Node[] plain = NONE;

            /** The one after this at the same place. */
            private @Nullable Node neighbour;

            Node(String word, int hash) {
                this.word = word;
                this.hash = hash;
            }

            Node add(Tokens form) {
                Node known = next.get(form.key());
                if (known != null) {
                    return known;
                }
                Node added = new Node(form.key(), form.hash());
                next.put(added.word, added);
                if (form.isPlain()) {
                    makeRoom();
                    put(added);
                }
                return added;
            }

            /** Four times the room where there are more than one for four places: a long list is looked up like a short one. */
            private void makeRoom() {
                if (4 * next.size() > plain.length) {
                    Node[] before = plain;
                    plain = new Node[Math.max(LEAST, 4 * before.length)];
                    for (Node first : before) {
                        for (Node each = first; each != null; ) {
                            Node after = each.neighbour;
                            put(each);
                            each = after;
                        }
                    }
                }
            }

            private void put(Node one) {
                one.neighbour = plain[place(one.hash)];
                plain[place(one.hash)] = one;
            }

            /** What follows with this word; a plain one is compared where it stands, without being copied. */
            @Nullable Node next(Tokens word) {
                if (!word.isPlain()) {
                    return next.get(word.key());
                }
                Node at = plain[place(word.hash())];
                while (at != null && !(at.hash == word.hash() && word.is(at.word))) {
                    at = at.neighbour;
                }
                return at;
            }

            private int place(int hash) {
                return (hash ^ hash >>> 13) & (plain.length - 1);
            }
        }
    }
}
