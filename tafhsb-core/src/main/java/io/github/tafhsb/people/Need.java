// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A need of the child’s, and how the work was adapted to it.
 */
@Value.Immutable
@DomainStyle
public interface Need extends Walkable, WithNeed {

    /** {@return which need} */
    NeedKind getKind();

    /** {@return what has been established} */
    NeedStatus getStatus();

    /** {@return how the work was adapted; empty until somebody has said} */
    Optional<Passage> getAdaptation();

    @Override
    default void walk(Walk walk) {
        walk.enters("adaptation", getAdaptation());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
