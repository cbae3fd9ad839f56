// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an action went, on one day.
 */
@Value.Immutable
@DomainStyle
public interface Progress extends Walkable, WithProgress {

    /** {@return when; empty until somebody has said} */
    Optional<Day> getOn();

    /** {@return how it goes} */
    ProgressState getState();

    /** {@return what was seen; empty until somebody has said} */
    Optional<Passage> getNote();

    /** {@return who says so; empty until somebody has said} */
    Optional<PersonId> getBy();

    @Override
    default void walk(Walk walk) {
        walk.enters("note", getNote());
        walk.refers("by", getBy());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Progress}. */
    final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }
}
