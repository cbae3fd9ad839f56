// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A safety plan as it was issued, at any time: while the assessment is a draft, outside the edition or overtaken.
 * Protection does not wait for paperwork.
 *
 * <p>It stays in force past its review date until a named person replaces or ends it.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface IssuedPlan extends Part<IssuedPlanId>, WithIssuedPlan {

    /** {@return its identifier} */
    @Override
    IssuedPlanId getId();

    /** {@return which version of the plan, from 1} */
    int getVersion();

    /** {@return the assessment it belongs to} */
    AssessmentId getAssessment();

    /** {@return the version of the assessment it was taken from} */
    int getAssessmentVersion();

    /** {@return the agency’s case reference; never a name; empty until somebody has said} */
    Optional<Line> getReference();

    /** {@return the plan} */
    SafetyPlan getPlan();

    /** {@return who its identifiers stand for; empty where nobody has said} */
    List<NamedPerson> getPeople();

    /** {@return when it was issued; empty until somebody has said} */
    Optional<Day> getIssuedOn();

    /** {@return who approved it; empty until somebody has said} */
    Optional<PersonId> getApprovedBy();

    /** {@return whether the case is outside the guidance edition; empty until somebody has said} */
    Optional<YesNo> getOutsideEdition();

    /** {@return to whom it was handed; empty where nobody has said} */
    List<Issue> getIssues();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** Refuses a version or revision below 1. */
    @Value.Check
    default void countsAreSound() {
        Counts.check(getVersion(), "version");
        Counts.check(getAssessmentVersion(), "assessmentVersion");
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("plan", getPlan());
        walk.enters("people", getPeople());
        walk.refers("approvedBy", getApprovedBy());
        walk.enters("issues", getIssues());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IssuedPlan}. */
    final class Builder extends ImmutableIssuedPlan.Builder {
        Builder() {}
    }
}
