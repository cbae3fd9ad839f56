// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That an item was taken from an older record, and from which.
 */
@Value.Immutable
@DomainStyle
public interface CarriedOver extends Walkable, WithCarriedOver {

    /** {@return which record; empty until somebody has said} */
    Optional<Line> getRecord();

    /** {@return its date there; empty until somebody has said} */
    Optional<When> getOriginalDate();

    /** {@return what kind of statement it was there; empty until somebody has said} */
    Optional<StatementKind> getOriginalKind();

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CarriedOver}. */
    final class Builder extends ImmutableCarriedOver.Builder {
        Builder() {}
    }
}
