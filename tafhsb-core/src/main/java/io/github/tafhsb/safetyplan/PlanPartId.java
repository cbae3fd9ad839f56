// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a part of a plan: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record PlanPartId(String value) implements PartId<PlanPart> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public PlanPartId {
        Identifiers.check(value, "PlanPartId");
    }

    /** {@return the identifier with this value} */
    public static PlanPartId of(String value) {
        return new PlanPartId(value);
    }
}
