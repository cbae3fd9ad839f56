// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A legal or care status and the time it applied. Which statuses exist differs by nation, so it is a code.
 */
@Value.Immutable
@DomainStyle
public interface LegalStatus extends Walkable, WithLegalStatus {

    /** {@return the status} */
    Code getStatus();

    /** {@return when it began; empty until somebody has said} */
    Optional<When> getSince();

    /** {@return when it ended; empty while it lasts} */
    Optional<When> getUntil();

    @Override
    default void walk(Walk walk) {
        walk.inOrder("since", getSince(), "until", getUntil());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalStatus}. */
    final class Builder extends ImmutableLegalStatus.Builder {
        Builder() {}
    }
}
