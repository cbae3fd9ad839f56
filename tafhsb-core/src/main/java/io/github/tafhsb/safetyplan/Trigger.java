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
 * What brings the review forward.
 */
@Value.Immutable
@DomainStyle
public interface Trigger extends Walkable, WithTrigger {

    /** {@return what kind of event} */
    TriggerKind getKind();

    /** {@return which; empty until somebody has said} */
    Optional<Passage> getNote();

    @Override
    default void walk(Walk walk) {
        walk.enters("note", getNote());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trigger}. */
    final class Builder extends ImmutableTrigger.Builder {
        Builder() {}
    }
}
