// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A concern or a strength in the individual, the family or the networks, and what it rests on.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Factor extends Part<FactorId>, WithFactor {

    /** {@return its identifier} */
    @Override
    FactorId getId();

    /** {@return individual, family or networks} */
    Sphere getSphere();

    /** {@return concern or strength} */
    FactorKind getKind();

    /** {@return what it is; empty until somebody has said} */
    Optional<Passage> getStatement();

    /** {@return whether it is there; empty until somebody has said} */
    Optional<Presence> getPresence();

    /** {@return whether a plan has to answer it; empty until somebody has said} */
    Optional<FactorWeight> getWeight();

    /** {@return why it matters here, or why it does not; empty until somebody has said} */
    Optional<Passage> getRelevance();

    /** {@return which of the five Ps it belongs to; empty where nobody has said} */
    List<FiveP> getFivePs();

    /** {@return what it rests on; empty where nobody has said} */
    List<EvidenceId> getEvidence();

    /** {@return why no explanation draws on it; empty where one does, and until somebody has said} */
    Optional<Passage> getUnexplained();

    /** {@return why no action answers it; empty until somebody has said} */
    Optional<Passage> getNotActedOn();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("statement", getStatement());
        walk.enters("relevance", getRelevance());
        walk.refers("evidence", getEvidence());
        walk.enters("unexplained", getUnexplained());
        walk.enters("notActedOn", getNotActedOn());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Factor}. */
    final class Builder extends ImmutableFactor.Builder {
        Builder() {}
    }
}
