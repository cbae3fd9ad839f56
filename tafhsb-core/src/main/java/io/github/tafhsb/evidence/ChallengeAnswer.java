// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was answered to a challenge.
 */
@Value.Immutable
@DomainStyle
public interface ChallengeAnswer extends Walkable, WithChallengeAnswer {

    /** {@return when; empty until somebody has said} */
    Optional<Day> getAnsweredOn();

    /** {@return who answered; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return the answer; empty until somebody has said} */
    Optional<Passage> getText();

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.enters("text", getText());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChallengeAnswer}. */
    final class Builder extends ImmutableChallengeAnswer.Builder {
        Builder() {}
    }
}
