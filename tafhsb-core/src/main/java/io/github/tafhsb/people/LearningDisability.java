// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether the child has a learning disability, who said so and when. The edition depends on it, so an unknown stays
 * an unknown.
 */
@Value.Immutable
@DomainStyle
public interface LearningDisability extends Walkable, WithLearningDisability {

    /** {@return what has been established} */
    NeedStatus getStatus();

    /** {@return who said so, by role; empty until somebody has said} */
    Optional<Line> getSaidBy();

    /** {@return when they said so; empty until somebody has said} */
    Optional<When> getSaidOn();

    /** {@return when the result of an assessment under way is expected; empty until somebody has said} */
    Optional<Day> getExpectedOn();

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LearningDisability}. */
    final class Builder extends ImmutableLearningDisability.Builder {
        Builder() {}
    }
}
