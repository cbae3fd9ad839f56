// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is established about a behaviour, on whose account, since when.
 */
@Value.Immutable
@DomainStyle
public interface Standing extends Walkable, WithStanding {

    /** {@return what is established} */
    StandingStatus getStatus();

    /** {@return whose account this rests on; empty until somebody has said} */
    Optional<PersonId> getAccount();

    /** {@return since when; empty until somebody has said} */
    Optional<When> getSince();

    /**
     * {@return what a reader needs to know beside it, for example a police outcome as given; empty until somebody
     * has said}
     */
    Optional<Passage> getNote();

    @Override
    default void walk(Walk walk) {
        walk.refers("account", getAccount());
        walk.enters("note", getNote());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Standing}. */
    final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
