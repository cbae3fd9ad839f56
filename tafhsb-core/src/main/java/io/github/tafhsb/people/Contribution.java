// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one agency or person brought to the assessment.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Contribution extends Part<ContributionId>, WithContribution {

    /** {@return its identifier} */
    @Override
    ContributionId getId();

    /** {@return who brought it; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return for which service; empty until somebody has said} */
    Optional<Agency> getAgency();

    /** {@return when it was received; empty until somebody has said} */
    Optional<When> getReceivedOn();

    /** {@return what it was, in a sentence; empty until somebody has said} */
    Optional<Passage> getSummary();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.enters("summary", getSummary());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contribution}. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
