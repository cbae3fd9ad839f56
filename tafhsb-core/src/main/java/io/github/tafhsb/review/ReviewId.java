// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a review: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record ReviewId(String value) implements PartId<Review> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public ReviewId {
        Identifiers.check(value, "ReviewId");
    }

    /** {@return the identifier with this value} */
    public static ReviewId of(String value) {
        return new ReviewId(value);
    }
}
