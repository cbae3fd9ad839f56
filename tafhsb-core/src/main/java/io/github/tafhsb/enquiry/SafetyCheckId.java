// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a check on the child’s own safety: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record SafetyCheckId(String value) implements PartId<ChildSafetyCheck> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public SafetyCheckId {
        Identifiers.check(value, "SafetyCheckId");
    }

    /** {@return the identifier with this value} */
    public static SafetyCheckId of(String value) {
        return new SafetyCheckId(value);
    }
}
