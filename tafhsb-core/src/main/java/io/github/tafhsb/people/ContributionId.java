// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a contribution: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record ContributionId(String value) implements PartId<Contribution> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public ContributionId {
        Identifiers.check(value, "ContributionId");
    }

    /** {@return the identifier with this value} */
    public static ContributionId of(String value) {
        return new ContributionId(value);
    }
}
