// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assertion that somebody looked for gaps and found none.
 */
@Value.Immutable
@DomainStyle
public interface NoGapsIdentified extends Walkable, WithNoGapsIdentified {

    /** {@return who looked; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getOn();

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NoGapsIdentified}. */
    final class Builder extends ImmutableNoGapsIdentified.Builder {
        Builder() {}
    }
}
