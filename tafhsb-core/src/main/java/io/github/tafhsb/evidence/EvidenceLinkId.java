// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a link between items of evidence: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record EvidenceLinkId(String value) implements PartId<EvidenceLink> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public EvidenceLinkId {
        Identifiers.check(value, "EvidenceLinkId");
    }

    /** {@return the identifier with this value} */
    public static EvidenceLinkId of(String value) {
        return new EvidenceLinkId(value);
    }
}
