// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A situation to plan for: what, who could be harmed, where, and its early signs. Not a prediction.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Scenario extends Part<ScenarioId>, WithScenario {

    /** {@return its identifier} */
    @Override
    ScenarioId getId();

    /** {@return what could happen; empty until somebody has said} */
    Optional<Passage> getWhat();

    /** {@return who could be harmed; empty until somebody has said} */
    Optional<Passage> getWho();

    /** {@return where and when; empty until somebody has said} */
    Optional<Passage> getWhere();

    /** {@return what would be seen first; empty until somebody has said} */
    Optional<Passage> getEarlySigns();

    /** {@return the explanations it follows from; empty where nobody has said} */
    List<HypothesisId> getHypotheses();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("what", getWhat());
        walk.enters("who", getWho());
        walk.enters("where", getWhere());
        walk.enters("earlySigns", getEarlySigns());
        walk.refers("hypotheses", getHypotheses());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scenario}. */
    final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
