// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the child has themself been through, as far as was asked and told.
 */
@Value.Immutable
@DomainStyle
public interface OwnHarm extends Walkable, WithOwnHarm {

    /** {@return whether they have been harmed; empty until somebody has said} */
    Optional<Answer<YesNo>> getVictimisation();

    /** {@return whether somebody pressed or exploited them; empty until somebody has said} */
    Optional<Answer<YesNo>> getCoercion();

    /**
     * {@return what protects them from whoever may press or exploit them, or why nothing has to; empty until somebody has said}
     */
    Optional<Passage> getProtection();

    /** {@return whether they have seen pornography; empty until somebody has said} */
    Optional<Answer<YesNo>> getPornography();

    /** {@return what a reader needs to know; empty until somebody has said} */
    Optional<Passage> getNote();

    /** {@return what this rests on; empty where nobody has said} */
    List<EvidenceId> getEvidence();

    @Override
    default void walk(Walk walk) {
        walk.enters("victimisation", getVictimisation());
        walk.enters("coercion", getCoercion());
        walk.enters("protection", getProtection());
        walk.enters("pornography", getPornography());
        walk.enters("note", getNote());
        walk.refers("evidence", getEvidence());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OwnHarm}. */
    final class Builder extends ImmutableOwnHarm.Builder {
        Builder() {}
    }
}
