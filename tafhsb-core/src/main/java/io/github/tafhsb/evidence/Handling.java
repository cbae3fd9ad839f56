// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may be done with an item.
 */
@Value.Immutable
@DomainStyle
public interface Handling extends Walkable, WithHandling {

    /** {@return what is restricted} */
    HandlingRestriction getRestriction();

    /** {@return under which condition; empty until somebody has said} */
    Optional<Passage> getCondition();

    /** {@return who must not learn of it, or not as coming from this source; empty where nobody has said} */
    List<PersonId> getNotTo();

    @Override
    default void walk(Walk walk) {
        walk.enters("condition", getCondition());
        walk.refers("notTo", getNotTo());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Handling}. */
    final class Builder extends ImmutableHandling.Builder {
        Builder() {}
    }
}
