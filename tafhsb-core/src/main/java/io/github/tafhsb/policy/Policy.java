// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.internal.Identifiers;
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

    /** The most days that a limit can leave until a review: ten years. */
    int MOST_DAYS = 3_660;

    /** {@return its key, 1 to 64 letters, digits, dots, hyphens or underscores} */
    String getId();

    /** {@return its version, 1 to 64 such characters} */
    String getVersion();

    /** {@return the most days from the start of a plan to its review, 1 to 3,660; empty where there is no local limit} */
    Optional<Integer> getReviewWithinDays();

    /** {@return trainings asked of the lead beside the edition's} */
    List<Code> getTrainings();

    /** {@return the immediate-referral questions for an image incident; empty until the organisation has loaded them} */
    List<Code> getReferralQuestions();

    /** Refuses a key of another form, and a number of days that is no limit. */
    @Value.Check
    default void limitsAreSound() {
        Identifiers.check(getId(), "id");
        Identifiers.check(getVersion(), "version");
        getReviewWithinDays().ifPresent(days -> Counts.check(days, 1, MOST_DAYS, "reviewWithinDays"));
    }

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
