// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How sure the author is of an explanation, and why. It says nothing about likelihood.
 */
@Value.Immutable
@DomainStyle
public interface Confidence extends Walkable, WithConfidence {

    /** {@return how sure} */
    ConfidenceLevel getLevel();

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

    /** Builds a {@link Confidence}. */
    final class Builder extends ImmutableConfidence.Builder {
        Builder() {}
    }
}
