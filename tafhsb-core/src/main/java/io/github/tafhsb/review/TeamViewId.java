// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a differing view: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record TeamViewId(String value) implements PartId<TeamView> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public TeamViewId {
        Identifiers.check(value, "TeamViewId");
    }

    /** {@return the identifier with this value} */
    public static TeamViewId of(String value) {
        return new TeamViewId(value);
    }
}
