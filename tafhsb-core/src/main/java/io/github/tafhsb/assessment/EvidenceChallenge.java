// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A challenge made after the version was signed.
 */
@Value.Immutable
@DomainStyle
public interface EvidenceChallenge extends Walkable, WithEvidenceChallenge {

    /** {@return which item is challenged} */
    EvidenceId getEvidence();

    /** {@return the challenge} */
    Challenge getChallenge();

    @Override
    default void walk(Walk walk) {
        walk.refers("evidence", getEvidence());
        walk.enters("challenge", getChallenge());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceChallenge}. */
    final class Builder extends ImmutableEvidenceChallenge.Builder {
        Builder() {}
    }
}
