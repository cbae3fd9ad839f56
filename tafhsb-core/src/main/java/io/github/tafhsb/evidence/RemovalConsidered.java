// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That taking down an image was considered for a person it shows; the doing of it stands in their own plan.
 */
@Value.Immutable
@DomainStyle
public interface RemovalConsidered extends Walkable, WithRemovalConsidered {

    /** {@return the person it shows; empty until somebody has said} */
    Optional<PersonId> getAffected();

    /** {@return what was considered} */
    RemovalRoute getRoute();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getConsideredOn();

    /** {@return what a reader needs to know; never a description of the image; empty until somebody has said} */
    Optional<Passage> getNote();

    @Override
    default void walk(Walk walk) {
        walk.refers("affected", getAffected());
        walk.enters("note", getNote());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RemovalConsidered}. */
    final class Builder extends ImmutableRemovalConsidered.Builder {
        Builder() {}
    }
}
