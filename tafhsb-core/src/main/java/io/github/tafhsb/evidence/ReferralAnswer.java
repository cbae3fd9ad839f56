// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to one question of the organisation’s immediate-referral set.
 */
@Value.Immutable
@DomainStyle
public interface ReferralAnswer extends Walkable, WithReferralAnswer {

    /** {@return which question} */
    Code getQuestion();

    /** {@return the answer; empty until somebody has said} */
    Optional<Answer<YesNo>> getAnswer();

    /** {@return when it was referred; empty until somebody has said} */
    Optional<Day> getReferredOn();

    /** {@return to whom; empty until somebody has said} */
    Optional<Line> getReferredTo();

    /** {@return why it was not referred, where somebody senior decided so; empty until somebody has said} */
    Optional<Passage> getDecision();

    /** {@return who decided so; empty until somebody has said} */
    Optional<PersonId> getDecidedBy();

    @Override
    default void walk(Walk walk) {
        walk.enters("answer", getAnswer());
        walk.enters("decision", getDecision());
        walk.refers("decidedBy", getDecidedBy());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralAnswer}. */
    final class Builder extends ImmutableReferralAnswer.Builder {
        Builder() {}
    }
}
