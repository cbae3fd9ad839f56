// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies an agreement with the police.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record PoliceAgreementId(String value) implements PartId<PoliceAgreement> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public PoliceAgreementId {
        Identifiers.check(value, "PoliceAgreementId");
    }

    /** {@return the identifier with this value} */
    public static PoliceAgreementId of(String value) {
        return new PoliceAgreementId(value);
    }
}
