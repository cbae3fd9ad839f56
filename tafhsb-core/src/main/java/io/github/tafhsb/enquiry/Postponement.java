// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a day which passed was given up for another: by whom, and why. The day that was missed stays where it was.
 */
@Value.Immutable
@DomainStyle
public interface Postponement extends Walkable, WithPostponement {

    /** {@return the new day; empty until somebody has said} */
    Optional<Day> getUntil();

    /** {@return why; empty until somebody has said} */
    Optional<Passage> getBecause();

    /** {@return who decided; empty until somebody has said} */
    Optional<PersonId> getDecidedBy();

    @Override
    default void walk(Walk walk) {
        walk.enters("because", getBecause());
        walk.refers("decidedBy", getDecidedBy());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Postponement}. */
    final class Builder extends ImmutablePostponement.Builder {
        Builder() {}
    }
}
