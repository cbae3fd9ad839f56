// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A police grade exactly as given. It is never converted.
 */
@Value.Immutable
@DomainStyle
public interface PoliceGrade extends Walkable, WithPoliceGrade {

    /** {@return the grade as the police wrote it} */
    Line getAsGiven();

    /** {@return the handling code; empty until somebody has said} */
    Optional<PoliceHandling> getHandling();

    /** {@return the condition that came with it, in its own words; empty until somebody has said} */
    Optional<Passage> getCondition();

    @Override
    default void walk(Walk walk) {
        walk.enters("condition", getCondition());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PoliceGrade}. */
    final class Builder extends ImmutablePoliceGrade.Builder {
        Builder() {}
    }
}
