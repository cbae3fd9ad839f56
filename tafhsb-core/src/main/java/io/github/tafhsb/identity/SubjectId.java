// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.identity;

import io.github.tafhsb.internal.Identifiers;
import java.util.Objects;

/**
 * Names a part of whatever type by its identifier, where only the identifier matters: the subject of an answer, an exception
 * or a tombstone.
 *
 * @param value the value of the part's own identifier
 */
public record SubjectId(String value) implements PartId<Walkable> {

    /**
     * Takes the value of a part's identifier.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public SubjectId {
        Identifiers.check(value, "SubjectId");
    }

    /** {@return the subject with this identifier} */
    public static SubjectId of(String value) {
        return new SubjectId(value);
    }

    /** {@return a part's identifier, seen as a subject} */
    public static SubjectId of(PartId<?> id) {
        Objects.requireNonNull(id, "id");
        return new SubjectId(id.value());
    }
}
