// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the work was closed without a final assessment.
 */
@Value.Immutable
@DomainStyle
public interface Closure extends Walkable, WithClosure {

    /** {@return who closed it; empty until somebody has said} */
    Optional<PersonId> getClosedBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getClosedOn();

    /** {@return why; empty until somebody has said} */
    Optional<Passage> getReason();

    /** {@return whether the case was outside the guidance edition; empty until somebody has said} */
    Optional<YesNo> getOutsideEdition();

    @Override
    default void walk(Walk walk) {
        walk.refers("closedBy", getClosedBy());
        walk.enters("reason", getReason());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Closure}. */
    final class Builder extends ImmutableClosure.Builder {
        Builder() {}
    }
}
