// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a good plan says beside its actions, such as how it ends, or why this plan need not say it.
 *
 * <p>It is no action: what somebody will do is one, with who and when.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface PlanPart extends Part<PlanPartId>, WithPlanPart {

    /** {@return its identifier} */
    @Override
    PlanPartId getId();

    /** {@return what it is about} */
    PlanPartKind getKind();

    /** {@return what it says, or where it can be found; empty until somebody has said} */
    Optional<Passage> getText();

    /** {@return why this plan does not need it; empty where it does or nobody has said} */
    Optional<Passage> getNotNeededBecause();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("text", getText());
        walk.enters("notNeededBecause", getNotNeededBecause());
    }

    /** {@return whether somebody said what it is, or why it is not needed} */
    default boolean isAnswered() {
        return getText().isPresent() || getNotNeededBecause().isPresent();
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanPart}. */
    final class Builder extends ImmutablePlanPart.Builder {
        Builder() {}
    }
}
