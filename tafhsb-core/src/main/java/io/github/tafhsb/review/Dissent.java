// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.formulation.HypothesisId;
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
 * A colleague’s differing view, under their name and never overwritten.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Dissent extends Part<DissentId>, WithDissent {

    /** {@return its identifier} */
    @Override
    DissentId getId();

    /** {@return whose view; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getOn();

    /** {@return the explanation it is about; empty until somebody has said} */
    Optional<HypothesisId> getHypothesis();

    /** {@return what they think; empty until somebody has said} */
    Optional<Passage> getView();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.refers("hypothesis", getHypothesis());
        walk.enters("view", getView());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dissent}. */
    final class Builder extends ImmutableDissent.Builder {
        Builder() {}
    }
}
