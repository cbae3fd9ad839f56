// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who was told which part of the plan, or why nothing.
 */
@Value.Immutable
@DomainStyle
public interface Told extends Walkable, WithTold {

    /** {@return who; empty until somebody has said} */
    Optional<PersonId> getPerson();

    /** {@return who, by role; empty until somebody has said} */
    Optional<Line> getRole();

    /** {@return which part; empty until somebody has said} */
    Optional<Passage> getPart();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getToldOn();

    /** {@return why they were told nothing; empty until somebody has said} */
    Optional<Passage> getNothingBecause();

    @Override
    default void walk(Walk walk) {
        walk.refers("person", getPerson());
        walk.enters("part", getPart());
        walk.enters("nothingBecause", getNothingBecause());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Told}. */
    final class Builder extends ImmutableTold.Builder {
        Builder() {}
    }
}
