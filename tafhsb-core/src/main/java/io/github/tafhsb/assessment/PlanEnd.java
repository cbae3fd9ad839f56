// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a named person ended an issued plan.
 */
@Value.Immutable
@DomainStyle
public interface PlanEnd extends Walkable, WithPlanEnd {

    /** {@return which plan} */
    IssuedPlanId getPlan();

    /** {@return who ended it; empty until somebody has said} */
    Optional<PersonId> getEndedBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getEndedOn();

    /** {@return why; empty until somebody has said} */
    Optional<Passage> getReason();

    @Override
    default void walk(Walk walk) {
        walk.refers("plan", getPlan());
        walk.refers("endedBy", getEndedBy());
        walk.enters("reason", getReason());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanEnd}. */
    final class Builder extends ImmutablePlanEnd.Builder {
        Builder() {}
    }
}
