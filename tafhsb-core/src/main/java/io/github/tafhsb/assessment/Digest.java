// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of a setting or of a sealed record. Never of a picture or a file that somebody holds.
 *
 * @param value 64 small hexadecimal digits
 */
public record Digest(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Takes a digest.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public Digest {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: 64 small hexadecimal digits");
        }
    }

    /** {@return this digest} */
    public static Digest of(String value) {
        return new Digest(value);
    }

    /** {@return the word Digest, whatever it is of} */
    @Override
    public String toString() {
        return "Digest";
    }
}
