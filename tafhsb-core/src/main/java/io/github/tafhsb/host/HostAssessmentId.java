// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a host assessment: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record HostAssessmentId(String value) implements PartId<HostAssessment> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public HostAssessmentId {
        Identifiers.check(value, "HostAssessmentId");
    }

    /** {@return the identifier with this value} */
    public static HostAssessmentId of(String value) {
        return new HostAssessmentId(value);
    }
}
