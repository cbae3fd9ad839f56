// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

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
 * What the child or a carer thinks of the plan.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface PlanView extends Part<PlanViewId>, WithPlanView {

    /** {@return its identifier} */
    @Override
    PlanViewId getId();

    /** {@return whose view} */
    PersonId getWhose();

    /** {@return whether they agree; empty until somebody has said} */
    Optional<Agreement> getAgreement();

    /** {@return what they say; empty until somebody has said} */
    Optional<Passage> getView();

    /** {@return why they do not agree, or were not asked; empty until somebody has said} */
    Optional<Passage> getReason();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getSaidOn();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("whose", getWhose());
        walk.enters("view", getView());
        walk.enters("reason", getReason());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanView}. */
    final class Builder extends ImmutablePlanView.Builder {
        Builder() {}
    }
}
