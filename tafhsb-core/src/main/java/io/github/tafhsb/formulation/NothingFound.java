// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody looked for concerns or strengths in one sphere and found none, with a reason.
 */
@Value.Immutable
@DomainStyle
public interface NothingFound extends Walkable, WithNothingFound {

    /** {@return where they looked} */
    Sphere getSphere();

    /** {@return for what} */
    FactorKind getKind();

    /** {@return how they looked and why nothing was found; empty until somebody has said} */
    Optional<Passage> getReason();

    /** {@return who looked; empty until somebody has said} */
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

    /** Builds a {@link NothingFound}. */
    final class Builder extends ImmutableNothingFound.Builder {
        Builder() {}
    }
}
