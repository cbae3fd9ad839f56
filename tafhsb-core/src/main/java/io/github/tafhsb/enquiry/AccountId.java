// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies an account that was sought.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record AccountId(String value) implements PartId<AccountSought> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public AccountId {
        Identifiers.check(value, "AccountId");
    }

    /** {@return the identifier with this value} */
    public static AccountId of(String value) {
        return new AccountId(value);
    }
}
