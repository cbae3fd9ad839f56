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
 * That somebody looked at one of the five Ps and leaves it blank, with a reason. Not that nobody has got to it yet: then nothing is
 * recorded.
 */
@Value.Immutable
@DomainStyle
public interface LeftBlank extends Walkable, WithLeftBlank {

    /** {@return which of the five Ps} */
    FiveP getFiveP();

    /** {@return why nothing stands there; empty until somebody has said} */
    Optional<Passage> getReason();

    @Override
    default void walk(Walk walk) {
        walk.enters("reason", getReason());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeftBlank}. */
    final class Builder extends ImmutableLeftBlank.Builder {
        Builder() {}
    }
}
