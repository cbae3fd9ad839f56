// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The lineage of an assessment: its signed versions, the plans that were issued, and what was added since.
 *
 * <p>Which version is current, superseded or past its review is derived from it and never stored.
 */
@Value.Immutable
@DomainStyle
public interface CaseRecord extends Part<AssessmentId>, WithCaseRecord {

    /** {@return its identifier} */
    @Override
    AssessmentId getId();

    /** {@return the agency’s case reference; never a name; empty until somebody has said} */
    Optional<Line> getReference();

    /** {@return signed versions, oldest first, each as it was signed; empty where nobody has said} */
    List<FinalAssessment> getVersions();

    /** {@return plans, oldest first, each as it was issued; empty where nobody has said} */
    List<IssuedPlan> getPlans();

    /** {@return entries, in the order they were recorded; empty where nobody has said} */
    List<Entry> getEntries();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("versions", getVersions());
        walk.enters("plans", getPlans());
        walk.enters("entries", getEntries());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseRecord}. */
    final class Builder extends ImmutableCaseRecord.Builder {
        Builder() {}
    }
}
