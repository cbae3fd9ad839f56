// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that must not be discussed yet: what, at whose request, until when.
 *
 * <p>What falls under it is not missing; it is not yet to be asked.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Embargo extends Part<EmbargoId>, WithEmbargo {

    /** {@return its identifier} */
    @Override
    EmbargoId getId();

    /** {@return what must not be discussed; empty until somebody has said} */
    Optional<Passage> getTopic();

    /** {@return with whom it must not be discussed; where nobody is named, with the child} */
    List<PersonId> getNotWith();

    /** {@return who asked for it; empty until somebody has said} */
    Optional<PersonId> getAskedBy();

    /** {@return until which day; empty until somebody has said} */
    Optional<Day> getUntil();

    /** {@return until which event, where no day is known; empty until somebody has said} */
    Optional<Line> getUntilEvent();

    /** {@return when to ask whether it still applies; empty until somebody has said} */
    Optional<Day> getReviewOn();

    /** {@return when it was lifted; empty while it applies} */
    Optional<Day> getLiftedOn();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("topic", getTopic());
        walk.refers("notWith", getNotWith());
        walk.refers("askedBy", getAskedBy());
    }

    /** {@return whether it still applies on a day: it was not lifted by then, and its own last day is not over} */
    default boolean appliesOn(Day day) {
        Objects.requireNonNull(day, "day");
        boolean lifted = getLiftedOn().filter(on -> on.compareTo(day) <= 0).isPresent();
        boolean over = getUntil().filter(until -> until.compareTo(day) < 0).isPresent();
        return !lifted && !over;
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Embargo}. */
    final class Builder extends ImmutableEmbargo.Builder {
        Builder() {}
    }
}
