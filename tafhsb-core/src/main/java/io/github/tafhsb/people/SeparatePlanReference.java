// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Answer;
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
 * That a person affected has a plan of their own, and who holds it. Nothing of that plan is in this record.
 */
@Value.Immutable
@DomainStyle
public interface SeparatePlanReference extends Walkable, WithSeparatePlanReference {

    /** {@return whether the plan exists; empty until somebody has said} */
    Optional<Answer<YesNo>> getExists();

    /** {@return who holds it, by role or reference; empty until somebody has said} */
    Optional<Line> getHolder();

    /** {@return why there is no such plan, where there is none; empty until somebody has said} */
    Optional<Passage> getNotNeededBecause();

    /** {@return when its existence was confirmed; empty until somebody has said} */
    Optional<Day> getSeenOn();

    @Override
    default void walk(Walk walk) {
        walk.enters("exists", getExists());
        walk.enters("notNeededBecause", getNotNeededBecause());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeparatePlanReference}. */
    final class Builder extends ImmutableSeparatePlanReference.Builder {
        Builder() {}
    }
}
