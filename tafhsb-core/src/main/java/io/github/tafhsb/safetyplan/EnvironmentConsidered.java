// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That one environment was considered, and what came of it.
 */
@Value.Immutable
@DomainStyle
public interface EnvironmentConsidered extends Walkable, WithEnvironmentConsidered {

    /** {@return which} */
    Environment getEnvironment();

    /** {@return what came of it; empty until somebody has said} */
    Optional<Passage> getNote();

    @Override
    default void walk(Walk walk) {
        walk.enters("note", getNote());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EnvironmentConsidered}. */
    final class Builder extends ImmutableEnvironmentConsidered.Builder {
        Builder() {}
    }
}
