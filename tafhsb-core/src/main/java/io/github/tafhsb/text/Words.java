// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

import io.github.tafhsb.internal.Characters;
import java.util.Objects;

/**
 * Running text: what a {@link Passage} says. Its own text says nothing of itself in logs.
 *
 * @param text 1 to 32,000 characters with something to read among them; line feed and tab are the only control characters
 */
public record Words(String text) {

    /** The most characters a passage can hold. */
    public static final int LONGEST = 32_000;

    /**
     * Takes running text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds another control character (a carriage return among
     *     them), a lone surrogate or a data URI
     */
    public Words {
        Objects.requireNonNull(text, "text");
        if (!Characters.isPassage(text, LONGEST)) {
            throw new IllegalArgumentException("text: 1 to 32,000 characters with something to read among them");
        }
    }

    /** {@return these words} */
    public static Words of(String text) {
        return new Words(text);
    }

    /** {@return the word Words, whatever they say} */
    @Override
    public String toString() {
        return "Words";
    }
}
