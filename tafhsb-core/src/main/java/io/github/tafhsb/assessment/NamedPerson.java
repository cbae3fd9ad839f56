// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who an identifier in a plan stands for, by role; never by name.
 */
@Value.Immutable
@DomainStyle
public interface NamedPerson extends Walkable, WithNamedPerson {

    /** {@return the identifier} */
    PersonId getId();

    /** {@return their role; empty until somebody has said} */
    Optional<Line> getRole();

    /** {@return the host’s pseudonymous reference; empty until somebody has said} */
    Optional<Line> getReference();

    @Override
    default void walk(Walk walk) {
        walk.refers("id", getId());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NamedPerson}. */
    final class Builder extends ImmutableNamedPerson.Builder {
        Builder() {}
    }
}
