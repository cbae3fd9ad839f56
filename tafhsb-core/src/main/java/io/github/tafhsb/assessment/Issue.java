// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a plan, or a part of it, was handed to somebody.
 */
@Value.Immutable
@DomainStyle
public interface Issue extends Walkable, WithIssue {

    /** {@return to whom; empty until somebody has said} */
    Optional<PersonId> getPerson();

    /** {@return to whom, by role; empty until somebody has said} */
    Optional<Line> getRecipient();

    /** {@return which part; empty until somebody has said} */
    Optional<Passage> getPart();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getOn();

    @Override
    default void walk(Walk walk) {
        walk.refers("person", getPerson());
        walk.enters("part", getPart());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Issue}. */
    final class Builder extends ImmutableIssue.Builder {
        Builder() {}
    }
}
