// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a supervisor’s exception: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record ExceptionId(String value) implements PartId<SupervisorException> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public ExceptionId {
        Identifiers.check(value, "ExceptionId");
    }

    /** {@return the identifier with this value} */
    public static ExceptionId of(String value) {
        return new ExceptionId(value);
    }
}
