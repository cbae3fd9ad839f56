// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a redaction: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record RedactionId(String value) implements PartId<Redaction> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public RedactionId {
        Identifiers.check(value, "RedactionId");
    }

    /** {@return the identifier with this value} */
    public static RedactionId of(String value) {
        return new RedactionId(value);
    }
}
