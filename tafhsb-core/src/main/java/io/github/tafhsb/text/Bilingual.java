// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

import java.util.Objects;

/**
 * A text of this library or of a catalogue, in both languages. Nothing anybody wrote in a record.
 *
 * @param english the English text
 * @param cymraeg the Welsh text
 */
public record Bilingual(String english, String cymraeg) {

    /** Takes both texts. */
    public Bilingual {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(cymraeg, "cymraeg");
    }

    /** {@return the text in this language} */
    public String in(Language language) {
        return language == Language.ENGLISH ? english : cymraeg;
    }
}
