// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the formulation was discussed with somebody, or why not.
 */
@Value.Immutable
@DomainStyle
public interface Discussed extends Walkable, WithDiscussed {

    /** {@return with whom; empty until somebody has said} */
    Optional<PersonId> getPerson();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getOn();

    /** {@return what they said; empty until somebody has said} */
    Optional<Passage> getNote();

    /** {@return why it was not; empty until somebody has said} */
    Optional<Passage> getNotBecause();

    @Override
    default void walk(Walk walk) {
        walk.refers("person", getPerson());
        walk.enters("note", getNote());
        walk.enters("notBecause", getNotBecause());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Discussed}. */
    final class Builder extends ImmutableDiscussed.Builder {
        Builder() {}
    }
}
