// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.rule.Breach;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Day;
import java.util.Optional;

/** Whether a record holds something that keeps everyone safe now, or the decision that nothing is needed. */
final class Protection {
    private Protection() {}

    /**
     * What is missing; empty if nothing is.
     *
     * <p>A plan whose first day lies ahead counts, because an earlier one may be in force until then and this record cannot
     * tell. A decision that no plan is needed counts even while it lacks a reason or a name: rule E01 says that.
     */
    static Optional<Breach> missing(Assessment assessment, Day today) {
        if (assessment.getPlanNotNeeded().isPresent()) {
            return Optional.empty();
        }
        Optional<SafetyPlan> plan = assessment.getPlan();
        if (plan.isEmpty()) {
            return Optional.of(new Breach("/plan", "none"));
        }
        if (plan.get().hasEndedBy(today)) {
            return Optional.of(new Breach("/plan/endedOn", "ended"));
        }
        return plan.get().getActions().isEmpty() ? Optional.of(new Breach("/plan/actions", "empty")) : Optional.empty();
    }
}
