// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.form;

import static java.util.Objects.requireNonNull;

import io.github.tafhsb.text.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * One member of a type: what a form asks, and what an answer must keep to.
 *
 * @param name its name in JSON
 * @param label what it is called
 * @param help what belongs in it, in a sentence or more
 * @param isRequired whether it must be there for the record to be read at all; what a record in good order needs is more,
 *     and is what rules judge
 * @param repeated how many there may be; empty where there is one
 * @param holds what it holds, each of them where it is repeated
 * @param type the name the schema has for what it holds, such as {@code Passage} or {@code Day}; empty where it has none
 * @param range the fewest and most characters of a text, the bounds of a number, or how many entries there may be; empty
 *     for what has no bounds
 * @param pattern what a text matches from beginning to end, as a regular expression that Java and ECMAScript read alike;
 *     empty where anything does
 * @param without what is found nowhere in a text, likewise; empty where nothing is refused
 * @param choices what there is to choose from, in order; empty for what is no choice
 * @param pointsAt the names of the types one of whose parts it points at; empty for what is no reference
 */
public record Member(
        String name,
        Bilingual label,
        Bilingual help,
        boolean isRequired,
        Optional<Repetition> repeated,
        Holds holds,
        Optional<String> type,
        Optional<Range> range,
        Optional<String> pattern,
        Optional<String> without,
        List<Option> choices,
        List<String> pointsAt) {

    /** Takes a member. */
    public Member {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(help, "help");
        requireNonNull(repeated, "repeated");
        requireNonNull(holds, "holds");
        requireNonNull(type, "type");
        requireNonNull(range, "range");
        requireNonNull(pattern, "pattern");
        requireNonNull(without, "without");
        choices = List.copyOf(requireNonNull(choices, "choices"));
        pointsAt = List.copyOf(requireNonNull(pointsAt, "pointsAt"));
    }

    /**
     * How many there may be of something.
     *
     * @param least the fewest
     * @param most the most
     * @param isEachOnce whether none may be there twice
     */
    public record Repetition(int least, int most, boolean isEachOnce) {}

    /**
     * Two bounds, both of them allowed.
     *
     * @param least the lower
     * @param most the upper
     */
    public record Range(int least, int most) {}

    /**
     * One of the words of a choice.
     *
     * @param word as it is written in JSON
     * @param label what it is called; for yes and no the words that answer this member’s question, which in Welsh differ
     * @param meaning what it means, in a sentence or more
     */
    public record Option(String word, Bilingual label, Bilingual meaning) {

        /** Takes a word. */
        public Option {
            requireNonNull(word, "word");
            requireNonNull(label, "label");
            requireNonNull(meaning, "meaning");
        }
    }
}
