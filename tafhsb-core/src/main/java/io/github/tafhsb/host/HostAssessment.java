// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The fuller assessment that this one supplements: a typed reference, never a copy. No score is held; a result is
 * quoted as text or not at all.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface HostAssessment extends Part<HostAssessmentId>, WithHostAssessment {

    /** {@return its identifier} */
    @Override
    HostAssessmentId getId();

    /** {@return which tool} */
    HostTool getTool();

    /** {@return its name where the tool is another; empty until somebody has said} */
    Optional<Line> getToolName();

    /** {@return its edition; empty until somebody has said} */
    Optional<Line> getEdition();

    /** {@return whether this record supplements it} */
    HostUse getUse();

    /** {@return how far it has come} */
    HostStatus getStatus();

    /** {@return when it was started; empty until somebody has said} */
    Optional<When> getStartedOn();

    /** {@return when it was completed; empty until somebody has said} */
    Optional<When> getCompletedOn();

    /** {@return who leads it; empty until somebody has said} */
    Optional<PersonId> getLead();

    /** {@return whether that person’s certification in the tool was shown; empty until somebody has said} */
    Optional<Certification> getCertification();

    /** {@return why it is used before it is complete; empty until somebody has said} */
    Optional<Passage> getProvisionalReason();

    /** {@return its result in its own words, as a quotation; empty until somebody has said} */
    Optional<Passage> getQuotedResult();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("lead", getLead());
        walk.enters("provisionalReason", getProvisionalReason());
        walk.enters("quotedResult", getQuotedResult());
        walk.inOrder("startedOn", getStartedOn(), "completedOn", getCompletedOn());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HostAssessment}. */
    final class Builder extends ImmutableHostAssessment.Builder {
        Builder() {}
    }
}
