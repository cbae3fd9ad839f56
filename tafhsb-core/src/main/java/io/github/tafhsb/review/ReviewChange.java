// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review;

import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that changed, on what evidence, and who saw it.
 */
@Value.Immutable
@DomainStyle
public interface ReviewChange extends Walkable, WithReviewChange {

    /** {@return what changed; empty until somebody has said} */
    Optional<Passage> getWhat();

    /** {@return on what evidence; empty where nobody has said} */
    List<EvidenceId> getEvidence();

    /** {@return who saw it; empty where nobody has said} */
    List<PersonId> getSeenBy();

    @Override
    default void walk(Walk walk) {
        walk.enters("what", getWhat());
        walk.refers("evidence", getEvidence());
        walk.refers("seenBy", getSeenBy());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewChange}. */
    final class Builder extends ImmutableReviewChange.Builder {
        Builder() {}
    }
}
