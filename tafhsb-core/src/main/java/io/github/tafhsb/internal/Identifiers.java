// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.internal;

import java.util.Objects;

/** The one form of every identifier. */
public final class Identifiers {
    private static final int LONGEST = 64;

    private Identifiers() {}

    /**
     * Checks the form of an identifier.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has another form; the message names the type and never the value
     */
    public static void check(String value, String type) {
        Objects.requireNonNull(value, "value");
        if (!isKey(value, LONGEST)) {
            throw new IllegalArgumentException(
                    type + ": 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit");
        }
    }

    /** {@return whether a text is a key of at most so many characters} */
    public static boolean isKey(String value, int longest) {
        if (value.isEmpty() || value.length() > longest || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
