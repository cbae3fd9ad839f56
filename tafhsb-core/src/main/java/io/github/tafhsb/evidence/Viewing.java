// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody viewed an image, why, and who authorised it. Exceptional by its nature.
 */
@Value.Immutable
@DomainStyle
public interface Viewing extends Walkable, WithViewing {

    /** {@return who viewed it, by role; empty until somebody has said} */
    Optional<Line> getWho();

    /** {@return whether that is the role which the organisation designated for it; empty until somebody has said} */
    Optional<YesNo> getDesignated();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getViewedOn();

    /** {@return why it was necessary; empty until somebody has said} */
    Optional<Passage> getWhy();

    /** {@return who authorised it; empty until somebody has said} */
    Optional<Line> getAuthorisedBy();

    /** {@return why it was somebody else all the same; empty where it was not, or until somebody has said} */
    Optional<Passage> getExceptionalReason();

    @Override
    default void walk(Walk walk) {
        walk.enters("why", getWhy());
        walk.enters("exceptionalReason", getExceptionalReason());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Viewing}. */
    final class Builder extends ImmutableViewing.Builder {
        Builder() {}
    }
}
