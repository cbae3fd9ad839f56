// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the child, a parent or somebody else disputes an item. It stands beside the item until it is answered, and
 * after.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Challenge extends Part<ChallengeId>, WithChallenge {

    /** {@return its identifier} */
    @Override
    ChallengeId getId();

    /** {@return who challenges it; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return when; empty until somebody has said} */
    Optional<When> getMadeOn();

    /** {@return what they say; empty until somebody has said} */
    Optional<Passage> getText();

    /** {@return what was answered; empty while nobody has} */
    Optional<ChallengeAnswer> getAnswer();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.enters("text", getText());
        walk.enters("answer", getAnswer());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Challenge}. */
    final class Builder extends ImmutableChallenge.Builder {
        Builder() {}
    }
}
