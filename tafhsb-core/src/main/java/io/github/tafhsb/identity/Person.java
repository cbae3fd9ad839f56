// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.identity;

import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Dated;
import io.github.tafhsb.time.Day;
import java.util.Objects;
import java.util.Optional;

/** Anybody in a record: the child, a practitioner, or a person involved. Real names are never stored. */
public interface Person extends Part<PersonId> {

    @Override
    PersonId getId();

    /** {@return the last day they were involved; empty while they are} */
    default Optional<Day> getActiveUntil() {
        return Optional.empty();
    }

    /** {@return whether they had certainly ceased to be involved by this day} */
    default boolean hasLeftBy(Dated day) {
        Objects.requireNonNull(day, "day");
        return getActiveUntil().filter(last -> last.isBefore(day) == Certainty.CERTAINLY).isPresent();
    }
}
