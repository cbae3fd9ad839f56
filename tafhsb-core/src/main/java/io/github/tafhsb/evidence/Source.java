// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an item came from.
 */
@Value.Immutable
@DomainStyle
public interface Source extends Walkable, WithSource {

    /** {@return which kind of source; empty until somebody has said} */
    Optional<SourceKind> getKind();

    /** {@return who, where they are in this record; empty until somebody has said} */
    Optional<PersonId> getPerson();

    /** {@return their role, where they are not; empty until somebody has said} */
    Optional<Line> getRole();

    /** {@return how it was obtained, for example by letter; empty until somebody has said} */
    Optional<Line> getManner();

    @Override
    default void walk(Walk walk) {
        walk.refers("person", getPerson());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
