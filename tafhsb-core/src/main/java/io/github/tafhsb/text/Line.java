// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

import io.github.tafhsb.internal.Characters;
import java.util.Objects;

/**
 * A short text on one line: a reference, a role, a title. Its own text says nothing of itself in logs.
 *
 * @param text 1 to 300 characters, without control characters, that begin with something to read
 */
public record Line(String text) {

    /** The most characters a line can hold. */
    public static final int LONGEST = 300;

    /**
     * Takes a line.
     *
     * @throws IllegalArgumentException if it is empty, too long, begins with a blank, or holds a control character, a lone
     *     surrogate or a data URI
     */
    public Line {
        Objects.requireNonNull(text, "text");
        if (!Characters.isLine(text, LONGEST)) {
            throw new IllegalArgumentException("text: one line of 1 to 300 characters that begins with something to read");
        }
    }

    /** {@return the line} */
    public static Line of(String text) {
        return new Line(text);
    }

    /** {@return the word Line, whatever the line says} */
    @Override
    public String toString() {
        return "Line";
    }
}
