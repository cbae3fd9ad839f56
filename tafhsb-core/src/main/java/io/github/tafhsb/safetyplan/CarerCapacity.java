// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a carer can and will do their part.
 */
@Value.Immutable
@DomainStyle
public interface CarerCapacity extends Walkable, WithCarerCapacity {

    /** {@return which carer} */
    PersonId getCarer();

    /** {@return what they can do, and what they cannot; empty until somebody has said} */
    Optional<Passage> getCapacity();

    /** {@return whether they are willing; empty until somebody has said} */
    Optional<Answer<YesNo>> getWilling();

    @Override
    default void walk(Walk walk) {
        walk.refers("carer", getCarer());
        walk.enters("capacity", getCapacity());
        walk.enters("willing", getWilling());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CarerCapacity}. */
    final class Builder extends ImmutableCarerCapacity.Builder {
        Builder() {}
    }
}
