// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who asked for the assessment, which question, and by when.
 */
@Value.Immutable
@DomainStyle
public interface Commission extends Walkable, WithCommission {

    /** {@return what for; empty until somebody has said} */
    Optional<CommissionPurpose> getPurpose();

    /** {@return who asked, by role; empty until somebody has said} */
    Optional<Line> getAskedBy();

    /** {@return which question it should answer; empty until somebody has said} */
    Optional<Passage> getQuestion();

    /** {@return by when; empty until somebody has said} */
    Optional<Day> getDueOn();

    @Override
    default void walk(Walk walk) {
        walk.enters("question", getQuestion());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commission}. */
    final class Builder extends ImmutableCommission.Builder {
        Builder() {}
    }
}
