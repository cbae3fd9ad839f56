// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

import io.github.tafhsb.internal.Characters;
import java.util.Objects;

/**
 * A text of this library or of a catalogue, in both languages. Nothing anybody wrote in a record.
 *
 * @param english the English text, 1 to 2,000 characters with something to read among them
 * @param cymraeg the Welsh text, likewise
 */
public record Bilingual(String english, String cymraeg) {

    /** The most characters of either text. */
    public static final int LONGEST = 2_000;

    /**
     * Takes both texts.
     *
     * @throws IllegalArgumentException if either is blank, too long, or holds what no text may
     */
    public Bilingual {
        check(english, "english");
        check(cymraeg, "cymraeg");
    }

    /** {@return the text in this language} */
    public String in(Language language) {
        Objects.requireNonNull(language, "language");
        return language == Language.ENGLISH ? english : cymraeg;
    }

    private static void check(String text, String parameter) {
        Objects.requireNonNull(text, parameter);
        if (!Characters.isPassage(text, LONGEST)) {
            throw new IllegalArgumentException(parameter + ": 1 to 2,000 characters with something to read among them");
        }
    }
}
