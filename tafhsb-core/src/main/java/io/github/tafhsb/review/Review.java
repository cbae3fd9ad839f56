// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a review found.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Review extends Part<ReviewId>, WithReview {

    /** {@return its identifier} */
    @Override
    ReviewId getId();

    /** {@return when it was due; empty until somebody has said} */
    Optional<Day> getPlannedFor();

    /** {@return when it was held; empty until somebody has said} */
    Optional<Day> getHeldOn();

    /** {@return who led it; empty until somebody has said} */
    Optional<PersonId> getLead();

    /** {@return why it was held late; empty until somebody has said} */
    Optional<Passage> getLateBecause();

    /** {@return who decided to hold it late; empty until somebody has said} */
    Optional<PersonId> getLateDecidedBy();

    /** {@return what changed; empty where nobody has said} */
    List<ReviewChange> getChanges();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("lead", getLead());
        walk.enters("lateBecause", getLateBecause());
        walk.refers("lateDecidedBy", getLateDecidedBy());
        walk.enters("changes", getChanges());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Review}. */
    final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
