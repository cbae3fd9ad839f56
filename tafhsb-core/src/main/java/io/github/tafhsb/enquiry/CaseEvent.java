// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated event in the course of the case.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface CaseEvent extends Part<EventId>, WithCaseEvent {

    /** {@return its identifier} */
    @Override
    EventId getId();

    /** {@return what happened} */
    EventKind getKind();

    /** {@return when; empty until somebody has said} */
    Optional<When> getOn();

    /** {@return what a reader needs to know; empty until somebody has said} */
    Optional<Passage> getNote();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("note", getNote());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseEvent}. */
    final class Builder extends ImmutableCaseEvent.Builder {
        Builder() {}
    }
}
