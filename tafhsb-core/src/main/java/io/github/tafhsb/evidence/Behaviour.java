// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A behaviour that was displayed, described beside every label that is put on it.
 *
 * <p>A description says what is needed to understand and to protect, and no more.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Behaviour extends Part<BehaviourId>, WithBehaviour {

    /** {@return its identifier} */
    @Override
    BehaviourId getId();

    /** {@return what was displayed, in plain words; empty until somebody has said} */
    Optional<Passage> getDescription();

    /** {@return which kinds of behaviour; empty where nobody has said} */
    List<BehaviourKind> getKinds();

    /** {@return online, offline or both; empty until somebody has said} */
    Optional<BehaviourMode> getMode();

    /** {@return when; empty until somebody has said} */
    Optional<When> getHappenedOn();

    /** {@return which services or apps; empty where nobody has said} */
    List<Line> getServices();

    /** {@return which kinds of device; empty where nobody has said} */
    List<DeviceKind> getDevices();

    /** {@return where; empty until somebody has said} */
    Optional<Line> getSetting();

    /** {@return how often; empty until somebody has said} */
    Optional<Passage> getFrequency();

    /** {@return how it changed over time; empty until somebody has said} */
    Optional<Passage> getChange();

    /** {@return what is known about agreement; empty until somebody has said} */
    Optional<Passage> getAgreement();

    /** {@return what is known about pressure or power; empty until somebody has said} */
    Optional<Passage> getPressure();

    /** {@return whether those involved could agree; empty until somebody has said} */
    Optional<Passage> getCapacityToAgree();

    /** {@return the point on the continuum, of this behaviour; empty until somebody has said} */
    Optional<ContinuumPlacing> getContinuum();

    /** {@return what must be known where an image is involved; empty until somebody has said} */
    Optional<ImageIncident> getImage();

    /** {@return what is established; empty until somebody has said} */
    Optional<Standing> getStanding();

    /**
     * {@return an opaque reference shared by the records of several children about one incident; empty until
     * somebody has said}
     */
    Optional<Line> getIncident();

    /** {@return the people affected; empty where nobody has said} */
    List<PersonId> getAffected();

    /** {@return the evidence that this description rests on; empty where nobody has said} */
    List<EvidenceId> getEvidence();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("description", getDescription());
        walk.enters("frequency", getFrequency());
        walk.enters("change", getChange());
        walk.enters("agreement", getAgreement());
        walk.enters("pressure", getPressure());
        walk.enters("capacityToAgree", getCapacityToAgree());
        walk.enters("continuum", getContinuum());
        walk.enters("image", getImage());
        walk.enters("standing", getStanding());
        walk.refers("affected", getAffected());
        walk.refers("evidence", getEvidence());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Behaviour}. */
    final class Builder extends ImmutableBehaviour.Builder {
        Builder() {}
    }
}
