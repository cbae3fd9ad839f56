// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A correction appended to an item; the item stays as it was.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Correction extends Part<CorrectionId>, WithCorrection {

    /** {@return its identifier} */
    @Override
    CorrectionId getId();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getCorrectedOn();

    /** {@return who corrected it; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return what is right; empty until somebody has said} */
    Optional<Passage> getText();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.enters("text", getText());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Correction}. */
    final class Builder extends ImmutableCorrection.Builder {
        Builder() {}
    }
}
