// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

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
 * What was agreed with the police about talking with the child while they are looking into something.
 *
 * <p>What must not be discussed is an {@link Embargo}.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface PoliceAgreement extends Part<PoliceAgreementId>, WithPoliceAgreement {

    /** {@return its identifier} */
    @Override
    PoliceAgreementId getId();

    /** {@return when it was agreed; empty until somebody has said} */
    Optional<Day> getAgreedOn();

    /** {@return with whom; empty until somebody has said} */
    Optional<PersonId> getAgreedWith();

    /** {@return what may be discussed; empty until somebody has said} */
    Optional<Passage> getMayBeDiscussed();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("agreedWith", getAgreedWith());
        walk.enters("mayBeDiscussed", getMayBeDiscussed());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PoliceAgreement}. */
    final class Builder extends ImmutablePoliceAgreement.Builder {
        Builder() {}
    }
}
