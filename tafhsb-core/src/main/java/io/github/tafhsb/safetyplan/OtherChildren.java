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
 * That other children were considered, and what came of it.
 */
@Value.Immutable
@DomainStyle
public interface OtherChildren extends Walkable, WithOtherChildren {

    /** {@return which} */
    OtherChildrenSetting getSetting();

    /** {@return what came of it; empty until somebody has said} */
    Optional<Passage> getConsidered();

    @Override
    default void walk(Walk walk) {
        walk.enters("considered", getConsidered());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherChildren}. */
    final class Builder extends ImmutableOtherChildren.Builder {
        Builder() {}
    }
}
