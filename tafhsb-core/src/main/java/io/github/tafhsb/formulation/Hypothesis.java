// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.BehaviourId;
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
 * An explanation offered, and what it rests on.
 *
 * <p>It can be wrong; what would be seen if it were is part of it.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Hypothesis extends Part<HypothesisId>, WithHypothesis {

    /** {@return its identifier} */
    @Override
    HypothesisId getId();

    /** {@return what is thought to be going on; empty until somebody has said} */
    Optional<Passage> getStatement();

    /** {@return why, and why now; empty until somebody has said} */
    Optional<Passage> getLikelyCauses();

    /** {@return how it may go on, with and without change; empty until somebody has said} */
    Optional<Passage> getLikelyCourse();

    /** {@return how it stands among the others} */
    HypothesisStanding getStanding();

    /** {@return why it was set aside; empty until somebody has said} */
    Optional<Passage> getSetAsideBecause();

    /** {@return evidence that supports it; empty where nobody has said} */
    List<EvidenceId> getEvidenceFor();

    /** {@return evidence against it; empty where nobody has said} */
    List<EvidenceId> getEvidenceAgainst();

    /** {@return the factors it draws on; empty where nobody has said} */
    List<FactorId> getFactors();

    /** {@return the behaviours it explains; empty where nobody has said} */
    List<BehaviourId> getBehaviours();

    /**
     * {@return whether it is to be read as “if this happened”, as far as it rests on behaviour that is not established; empty until
     * somebody has said}
     */
    Optional<YesNo> getIfThisHappened();

    /** {@return theories it draws on, as tags; empty where nobody has said} */
    List<Code> getTheories();

    /** {@return how sure the author is of it, and why; empty until somebody has said} */
    Optional<Confidence> getConfidence();

    /** {@return what would be seen if it is right; empty until somebody has said} */
    Optional<Passage> getExpectedIfRight();

    /** {@return what would be seen if it is wrong; empty until somebody has said} */
    Optional<Passage> getExpectedIfWrong();

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
        walk.enters("likelyCauses", getLikelyCauses());
        walk.enters("likelyCourse", getLikelyCourse());
        walk.enters("setAsideBecause", getSetAsideBecause());
        walk.refers("evidenceFor", getEvidenceFor());
        walk.refers("evidenceAgainst", getEvidenceAgainst());
        walk.refers("factors", getFactors());
        walk.refers("behaviours", getBehaviours());
        walk.enters("confidence", getConfidence());
        walk.enters("expectedIfRight", getExpectedIfRight());
        walk.enters("expectedIfWrong", getExpectedIfWrong());
        walk.enters("notActedOn", getNotActedOn());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Hypothesis}. */
    final class Builder extends ImmutableHypothesis.Builder {
        Builder() {}
    }
}
