// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a source told or showed, in one or more statements.
 *
 * <p>It is a reference to what an agency holds, never the thing itself: no file, no image, no link to one.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface EvidenceItem extends Part<EvidenceId>, WithEvidenceItem {

    /** {@return its identifier} */
    @Override
    EvidenceId getId();

    /** {@return where it came from; empty until somebody has said} */
    Optional<Source> getSource();

    /** {@return first-hand or relayed; empty until somebody has said} */
    Optional<Directness> getDirectness();

    /** {@return when it was obtained; empty until somebody has said} */
    Optional<When> getObtainedOn();

    /** {@return what it says; empty where nobody has said} */
    List<Statement> getStatements();

    /** {@return how far its source can be relied on; empty until somebody has said} */
    Optional<Reliability> getReliability();

    /** {@return whether something else supports it; empty until somebody has said} */
    Optional<Corroboration> getCorroboration();

    /** {@return whether there is a concern about its quality; empty until somebody has said} */
    Optional<Quality> getQuality();

    /** {@return the police grade, as given; empty until somebody has said} */
    Optional<PoliceGrade> getPoliceGrade();

    /** {@return what may be done with it; empty until somebody has said} */
    Optional<Handling> getHandling();

    /** {@return whether it holds information about somebody else; empty until somebody has said} */
    Optional<YesNo> getThirdParty();

    /** {@return the older record it was taken from; empty until somebody has said} */
    Optional<CarriedOver> getCarriedOver();

    /** {@return corrections, in the order they were made; empty where nobody has said} */
    List<Correction> getCorrections();

    /** {@return challenges, in the order they were made; empty where nobody has said} */
    List<Challenge> getChallenges();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("source", getSource());
        walk.enters("statements", getStatements());
        walk.enters("reliability", getReliability());
        walk.enters("quality", getQuality());
        walk.enters("policeGrade", getPoliceGrade());
        walk.enters("handling", getHandling());
        walk.enters("carriedOver", getCarriedOver());
        walk.enters("corrections", getCorrections());
        walk.enters("challenges", getChallenges());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceItem}. */
    final class Builder extends ImmutableEvidenceItem.Builder {
        Builder() {}
    }
}
