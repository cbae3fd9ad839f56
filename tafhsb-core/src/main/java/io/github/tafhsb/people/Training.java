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
 * A training somebody completed.
 */
@Value.Immutable
@DomainStyle
public interface Training extends Walkable, WithTraining {

    /** {@return which training} */
    Code getKind();

    /** {@return when it was completed; empty until somebody has said} */
    Optional<When> getCompletedOn();

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Training}. */
    final class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
