// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a behaviour was placed on Hackett’s continuum, and why. Never of a child.
 */
@Value.Immutable
@DomainStyle
public interface ContinuumPlacing extends Walkable, WithContinuumPlacing {

    /** {@return the point} */
    ContinuumPoint getPoint();

    /** {@return why it was placed there; empty until somebody has said} */
    Optional<Passage> getReason();

    @Override
    default void walk(Walk walk) {
        walk.enters("reason", getReason());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContinuumPlacing}. */
    final class Builder extends ImmutableContinuumPlacing.Builder {
        Builder() {}
    }
}
