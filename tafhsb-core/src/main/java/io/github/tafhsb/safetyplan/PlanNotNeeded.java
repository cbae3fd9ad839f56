// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision that no safety plan is needed.
 */
@Value.Immutable
@DomainStyle
public interface PlanNotNeeded extends Walkable, WithPlanNotNeeded {

    /** {@return why; empty until somebody has said} */
    Optional<Passage> getReason();

    /** {@return who decided; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getOn();

    @Override
    default void walk(Walk walk) {
        walk.enters("reason", getReason());
        walk.refers("by", getBy());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanNotNeeded}. */
    final class Builder extends ImmutablePlanNotNeeded.Builder {
        Builder() {}
    }
}
