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
 * How far a source can be relied on, and why. Recorded apart from corroboration.
 */
@Value.Immutable
@DomainStyle
public interface Reliability extends Walkable, WithReliability {

    /** {@return how far} */
    ReliabilityKind getKind();

    /** {@return why; empty until somebody has said} */
    Optional<Passage> getReason();

    @Override
    default void walk(Walk walk) {
        walk.enters("reason", getReason());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reliability}. */
    final class Builder extends ImmutableReliability.Builder {
        Builder() {}
    }
}
