// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.RuleId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What judging by one rule came to, on the day a record was signed.
 */
@Value.Immutable
@DomainStyle
public interface RuleOutcome extends Walkable, WithRuleOutcome {

    /** {@return which rule} */
    RuleId getRule();

    /** {@return its revision} */
    int getRevision();

    /** {@return what it came to} */
    Outcome getOutcome();

    /** {@return why it had nothing to say; empty unless it had nothing to say} */
    Optional<NotApplicable> getBecause();

    /** Refuses a version or revision below 1. */
    @Value.Check
    default void countsAreSound() {
        Counts.check(getRevision(), "revision");
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleOutcome}. */
    final class Builder extends ImmutableRuleOutcome.Builder {
        Builder() {}
    }
}
