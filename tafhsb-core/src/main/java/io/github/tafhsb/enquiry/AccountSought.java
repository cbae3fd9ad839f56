// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody was asked for their own account, and whether they find that the record tells what happened as it was.
 *
 * <p>It is for the child and for those who bring them up. What they told at length is an item of evidence.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface AccountSought extends Part<AccountId>, WithAccountSought {

    /** {@return its identifier} */
    @Override
    AccountId getId();

    /** {@return whose} */
    PersonId getWhose();

    /** {@return their account, or why there is none; empty until somebody has said} */
    Optional<Answer<Passage>> getAccount();

    /** {@return whether they find the record accurate; empty until somebody has said} */
    Optional<Answer<YesNo>> getAgreesWithRecord();

    /** {@return where they disagree with it; empty until somebody has said} */
    Optional<Passage> getDisagreement();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("whose", getWhose());
        walk.enters("account", getAccount());
        walk.enters("agreesWithRecord", getAgreesWithRecord());
        walk.enters("disagreement", getDisagreement());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AccountSought}. */
    final class Builder extends ImmutableAccountSought.Builder {
        Builder() {}
    }
}
