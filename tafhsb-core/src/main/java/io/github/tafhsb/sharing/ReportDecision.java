// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a report that the law may require was made, to whom, and why not where it was not.
 *
 * <p>Making the report is not this library’s; this says that somebody decided.
 */
@Value.Immutable
@DomainStyle
public interface ReportDecision extends Walkable, WithReportDecision {

    /** {@return to whom, or that none was required} */
    ReportRoute getRoute();

    /** {@return why, and under which exception where none was required; empty until somebody has said} */
    Optional<Passage> getReason();

    /** {@return who decided; empty until somebody has said} */
    Optional<PersonId> getDecidedBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getDecidedOn();

    @Override
    default void walk(Walk walk) {
        walk.enters("reason", getReason());
        walk.refers("decidedBy", getDecidedBy());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportDecision}. */
    final class Builder extends ImmutableReportDecision.Builder {
        Builder() {}
    }
}
