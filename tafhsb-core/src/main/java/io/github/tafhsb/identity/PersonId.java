// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.identity;

import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies anybody in a record: the child, a practitioner, or a person involved.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit; never a name
 */
public record PersonId(String value) implements PartId<Person> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public PersonId {
        Identifiers.check(value, "PersonId");
    }

    /** {@return the identifier with this value} */
    public static PersonId of(String value) {
        return new PersonId(value);
    }
}
