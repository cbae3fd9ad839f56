// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * If this happens, then: who does what, whom to ring in and out of hours, and who decides.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Contingency extends Part<ContingencyId>, WithContingency {

    /** {@return its identifier} */
    @Override
    ContingencyId getId();

    /** {@return which eventuality} */
    ContingencyKind getKind();

    /** {@return if this happens; empty until somebody has said} */
    Optional<Passage> getIfThis();

    /** {@return then do this; empty until somebody has said} */
    Optional<Passage> getThen();

    /** {@return whom to ring; empty until somebody has said} */
    Optional<PersonId> getContact();

    /** {@return their number; empty until somebody has said} */
    Optional<Line> getNumber();

    /** {@return whom to ring out of hours; empty until somebody has said} */
    Optional<Line> getOutOfHours();

    /** {@return that number; empty until somebody has said} */
    Optional<Line> getOutOfHoursNumber();

    /** {@return who decides what changes; empty until somebody has said} */
    Optional<PersonId> getDecides();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("ifThis", getIfThis());
        walk.enters("then", getThen());
        walk.refers("contact", getContact());
        walk.refers("decides", getDecides());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contingency}. */
    final class Builder extends ImmutableContingency.Builder {
        Builder() {}
    }
}
