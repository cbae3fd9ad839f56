// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a worksheet: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record WorksheetId(String value) implements PartId<Worksheet> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public WorksheetId {
        Identifiers.check(value, "WorksheetId");
    }

    /** {@return the identifier with this value} */
    public static WorksheetId of(String value) {
        return new WorksheetId(value);
    }
}
