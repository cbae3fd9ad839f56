// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Scope;
import io.github.tafhsb.rule.Breach;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a record holds something that keeps everyone safe now, or the decision that nothing is needed. */
final class Protection {
    private Protection() {}

    /**
     * What is missing; empty if nothing is.
     *
     * <p>A plan that has yet to begin counts if something in it goes on already, or if the record shows an earlier one: then
     * that may be in force until it does. A decision that no plan is needed counts even while it lacks a reason or a name,
     * because rule E01 says that; outside the edition E01 is silent, and only a whole decision counts.
     */
    static Optional<Breach> missing(Assessment assessment, Facts facts) {
        if (assessment.getPlanNotNeeded().filter(it -> counts(it, facts)).isPresent()) {
            return Optional.empty();
        }
        if (assessment.getPlan().isEmpty()) {
            return Optional.of(new Breach("/plan", "none"));
        }
        SafetyPlan plan = assessment.getPlan().get();
        if (plan.hasEndedBy(facts.today())) {
            return Optional.of(new Breach("/plan/endedOn", "ended"));
        }
        if (plan.getActions().stream().allMatch(action -> hasGone(action, facts.today()))) {
            return Optional.of(new Breach("/plan/actions", "empty"));
        }
        boolean first = assessment.getVersion() == 1 && assessment.getReview().isEmpty();
        return first && hasYetToBegin(plan, facts.today())
                ? Optional.of(new Breach("/plan/startsOn", "later"))
                : Optional.empty();
    }

    /** Whether the review lies before the plan was agreed or starts; I03 tells that. */
    static boolean isReviewedBeforeItStarts(SafetyPlan plan) {
        return plan.getReviewOn()
                .filter(review -> Stream.concat(plan.getAgreedOn().stream(), plan.getStartsOn().stream())
                        .anyMatch(first -> review.compareTo(first) < 0))
                .isPresent();
    }

    private static boolean counts(PlanNotNeeded decision, Facts facts) {
        boolean whole = decision.getReason().isPresent() && decision.getBy().isPresent();
        return whole || facts.the(Scope.class).filter(Scope::isOutside).isEmpty();
    }

    /** What was done may still protect; what was stopped, lapsed or ended does not. */
    private static boolean hasGone(SafetyAction action, Day today) {
        return !action.isDone() && action.hasStoppedBy(today);
    }

    private static boolean hasYetToBegin(SafetyPlan plan, Day today) {
        return plan.getStartsOn().filter(starts -> starts.compareTo(today) > 0).isPresent()
                && plan.getActions().stream()
                        .filter(action -> !hasGone(action, today))
                        .noneMatch(action -> !action.getProgress().isEmpty() || hasBegun(action, today));
    }

    private static boolean hasBegun(SafetyAction action, Day today) {
        return action.getSchedule()
                .filter(schedule -> schedule instanceof Schedule.From begins
                                && begins.from().compareTo(today) <= 0
                        || schedule instanceof Schedule.Once once && once.on().compareTo(today) <= 0)
                .isPresent();
    }
}
