// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies an earlier concern.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record EarlierConcernId(String value) implements PartId<EarlierConcern> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public EarlierConcernId {
        Identifiers.check(value, "EarlierConcernId");
    }

    /** {@return the identifier with this value} */
    public static EarlierConcernId of(String value) {
        return new EarlierConcernId(value);
    }
}
