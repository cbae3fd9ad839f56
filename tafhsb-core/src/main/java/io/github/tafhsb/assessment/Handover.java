// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody took over the work, open items included.
 */
@Value.Immutable
@DomainStyle
public interface Handover extends Walkable, WithHandover {

    /** {@return who handed over; empty until somebody has said} */
    Optional<PersonId> getHandedBy();

    /** {@return who accepted; empty until somebody has said} */
    Optional<PersonId> getAcceptedBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getAcceptedOn();

    /** {@return what was open; empty until somebody has said} */
    Optional<Passage> getNote();

    @Override
    default void walk(Walk walk) {
        walk.refers("handedBy", getHandedBy());
        walk.refers("acceptedBy", getAcceptedBy());
        walk.enters("note", getNote());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Handover}. */
    final class Builder extends ImmutableHandover.Builder {
        Builder() {}
    }
}
