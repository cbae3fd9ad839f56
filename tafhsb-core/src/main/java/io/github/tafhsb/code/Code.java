// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.text.Line;
import java.util.Objects;

/**
 * An entry of a catalogue, with its text as it read when it was chosen, so that an unknown code still says what it meant.
 * Its own text says nothing of itself in logs.
 *
 * <p>Whether the catalogue knows it is a rule, not a condition of being a code.
 *
 * @param code the entry's key, 1 to 64 letters, digits, dots, hyphens or underscores
 * @param list the catalogue's key, 1 to 128 such characters
 * @param version the catalogue's version, 1 to 64 such characters
 * @param text what the entry says
 */
public record Code(String code, String list, String version, Line text) {
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_LIST = 128;

    /**
     * Takes an entry.
     *
     * @throws IllegalArgumentException if a key has another form
     */
    public Code {
        check(code, LONGEST_KEY, "code");
        check(list, LONGEST_LIST, "list");
        check(version, LONGEST_KEY, "version");
        Objects.requireNonNull(text, "text");
    }

    /** {@return the entry} */
    public static Code of(String code, String list, String version, String text) {
        return new Code(code, list, version, Line.of(text));
    }

    /** {@return whether this is the same entry of the same catalogue, whichever version it was taken from} */
    public boolean isSameAs(Code other) {
        Objects.requireNonNull(other, "other");
        return code.equals(other.code) && list.equals(other.list);
    }

    /** {@return the word Code, whatever the entry says} */
    @Override
    public String toString() {
        return "Code";
    }

    private static void check(String key, int longest, String parameter) {
        Objects.requireNonNull(key, parameter);
        if (!Identifiers.isKey(key, longest)) {
            throw new IllegalArgumentException(parameter + ": at most " + longest
                    + " letters, digits, dots, hyphens or underscores, beginning with a letter or a digit");
        }
    }
}
