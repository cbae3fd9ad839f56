// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.applicability;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The guidance edition that the assessment follows.
 */
@Value.Immutable
@DomainStyle
public interface GuidanceEdition extends Walkable, WithGuidanceEdition {

    /** {@return who publishes it; empty until somebody has said} */
    Optional<Line> getPublisher();

    /** {@return its title; empty until somebody has said} */
    Optional<Line> getTitle();

    /** {@return which edition; empty until somebody has said} */
    Optional<Line> getEdition();

    /** {@return when it was published; empty until somebody has said} */
    Optional<When> getPublished();

    /** {@return the edition profile that states its limits; empty until somebody has said} */
    Optional<Code> getProfile();

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GuidanceEdition}. */
    final class Builder extends ImmutableGuidanceEdition.Builder {
        Builder() {}
    }
}
