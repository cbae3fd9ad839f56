// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.Progress;
import org.immutables.value.Value;

/**
 * How an action went, told after the version was signed.
 */
@Value.Immutable
@DomainStyle
public interface ActionProgress extends Walkable, WithActionProgress {

    /** {@return which action} */
    ActionId getAction();

    /** {@return how it went} */
    Progress getProgress();

    @Override
    default void walk(Walk walk) {
        walk.refers("action", getAction());
        walk.enters("progress", getProgress());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActionProgress}. */
    final class Builder extends ImmutableActionProgress.Builder {
        Builder() {}
    }
}
