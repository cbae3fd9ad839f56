// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one of those who do the work thought of a topic, before they agreed or without agreeing.
 */
@Value.Immutable
@DomainStyle
public interface RaterView extends Walkable, WithRaterView {

    /** {@return whose view; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return what they thought; empty until somebody has said} */
    Optional<Passage> getView();

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.enters("view", getView());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RaterView}. */
    final class Builder extends ImmutableRaterView.Builder {
        Builder() {}
    }
}
