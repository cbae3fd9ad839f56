// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Names the lineage of an assessment: all its versions carry the same.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit; never a name
 */
public record AssessmentId(String value) implements PartId<Assessment> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public AssessmentId {
        Identifiers.check(value, "AssessmentId");
    }

    /** {@return the identifier with this value} */
    public static AssessmentId of(String value) {
        return new AssessmentId(value);
    }
}
