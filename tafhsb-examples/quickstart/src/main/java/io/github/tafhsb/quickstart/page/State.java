// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Day;
import java.util.Optional;

/** How far a record has come. Its plan may be past review in any of these states. */
enum State {
    DRAFT("state.draft"),
    FINAL("state.final"),
    OUTSIDE_EDITION("state.outside"),
    PLAN_IN_FORCE("state.plan"),
    PLAN_ENDED("state.plan-ended");

    private final String key;

    State(String key) {
        this.key = key;
    }

    static State of(Optional<SignOff> signOff, boolean outside) {
        if (signOff.isPresent()) {
            return FINAL;
        }
        return outside ? OUTSIDE_EDITION : DRAFT;
    }

    static State of(SafetyPlan issued) {
        return issued.getEndedOn().isPresent() ? PLAN_ENDED : PLAN_IN_FORCE;
    }

    /** {@return the name of the state, to be followed by what it means} */
    String nameKey() {
        return key;
    }

    /** {@return what it means for whoever reads the page} */
    String meaningKey() {
        return key + ".meaning";
    }

    /** {@return whether a plan is past its review; it stays in force until somebody replaces or ends it} */
    static boolean isPastReview(SafetyPlan plan, Day today) {
        return plan.getEndedOn().isEmpty()
                && plan.getReviewOn()
                        .filter(review -> review.isBefore(today) == Certainty.CERTAINLY)
                        .isPresent();
    }
}
