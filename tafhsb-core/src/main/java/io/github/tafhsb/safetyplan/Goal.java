// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something good to move towards.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Goal extends Part<GoalId>, WithGoal {

    /** {@return its identifier} */
    @Override
    GoalId getId();

    /** {@return what; empty until somebody has said} */
    Optional<Passage> getWhat();

    /** {@return who helps; empty where nobody has said} */
    List<PersonId> getOwners();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("what", getWhat());
        walk.refers("owners", getOwners());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Goal}. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
