// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.DomainStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation's own limits. A limit that nobody set makes its rule not applicable, not wrong.
 *
 * <p>A policy can only tighten what the edition profile asks for: its trainings are asked for beside the edition's. It is a
 * setting and no part of a record; a judgement names it.
 */
@Value.Immutable
@DomainStyle
public interface Policy extends WithPolicy {

    /** {@return its key} */
    String getId();

    /** {@return its version} */
    String getVersion();

    /** {@return the most days from the start of a plan to its review; empty where there is no local limit} */
    Optional<Integer> getReviewWithinDays();

    /** {@return trainings asked of the lead beside the edition's} */
    List<Code> getTrainings();

    /** {@return the immediate-referral questions for an image incident; empty until the organisation has loaded them} */
    List<Code> getReferralQuestions();

    /** {@return no limits at all} */
    static Policy none() {
        return builder().id("io.github.tafhsb.policy.none").version("1").build();
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Policy}. */
    final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
