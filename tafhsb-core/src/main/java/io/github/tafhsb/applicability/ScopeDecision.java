// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.applicability;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision to work outside the edition’s limits: why, who approved it, and what is used instead.
 *
 * <p>With it the record can be kept, a plan issued and the work closed, but it can never be a final TA-HSB
 * assessment.
 */
@Value.Immutable
@DomainStyle
public interface ScopeDecision extends Walkable, WithScopeDecision {

    /** {@return when it was decided; empty until somebody has said} */
    Optional<Day> getDecidedOn();

    /** {@return who decided; empty until somebody has said} */
    Optional<PersonId> getDecidedBy();

    /** {@return who approved it; empty until somebody has said} */
    Optional<PersonId> getApprovedBy();

    /** {@return why; empty until somebody has said} */
    Optional<Passage> getReason();

    /** {@return what is used instead; empty until somebody has said} */
    Optional<Passage> getUsedInstead();

    @Override
    default void walk(Walk walk) {
        walk.refers("decidedBy", getDecidedBy());
        walk.refers("approvedBy", getApprovedBy());
        walk.enters("reason", getReason());
        walk.enters("usedInstead", getUsedInstead());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScopeDecision}. */
    final class Builder extends ImmutableScopeDecision.Builder {
        Builder() {}
    }
}
