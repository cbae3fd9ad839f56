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
 * A supervisor’s decision on a record.
 */
@Value.Immutable
@DomainStyle
public interface SignOff extends Walkable, WithSignOff {

    /** {@return who signs; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getOn();

    /** {@return what they decided; empty until somebody has said} */
    Optional<SignOffDecision> getDecision();

    /** {@return what they say about it; empty until somebody has said} */
    Optional<Passage> getComment();

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.enters("comment", getComment());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SignOff}. */
    final class Builder extends ImmutableSignOff.Builder {
        Builder() {}
    }
}
