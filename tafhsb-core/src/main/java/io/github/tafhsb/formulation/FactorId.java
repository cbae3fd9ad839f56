// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a factor: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record FactorId(String value) implements PartId<Factor> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public FactorId {
        Identifiers.check(value, "FactorId");
    }

    /** {@return the identifier with this value} */
    public static FactorId of(String value) {
        return new FactorId(value);
    }
}
