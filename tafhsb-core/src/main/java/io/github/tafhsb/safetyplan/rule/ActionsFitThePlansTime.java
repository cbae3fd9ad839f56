// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.SchoolHoliday;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;

/**
 * Each action can happen between the first day of the plan and its review, and not at school while the schools are closed.
 *
 * <p>An action that began before the plan and goes on is in time. The days on which schools are closed are the organisation’s own.
 */
public final class ActionsFitThePlansTime extends Rule<SafetyPlan> {
    private static final Day FIRST = Day.of(1900, 1, 1);
    private static final Day LAST = Day.of(2199, 12, 31);

    /** Declares the rule. */
    public ActionsFitThePlansTime() {
        super(
                "E34",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan",
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven",
                "inference");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        Day start = plan.getStartsOn().or(plan::getAgreedOn).orElse(FIRST);
        Day review = plan.getReviewOn().orElse(LAST);
        if (plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (review.compareTo(start) < 0) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        List<SchoolHoliday> closed = facts.the(Policy.class).orElseThrow().getSchoolHolidays();
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 0; i < plan.getActions().size(); i++) {
            SafetyAction action = plan.getActions().get(i);
            if (!action.isOver()) {
                Day from = from(action).orElse(start);
                Day until = once(action).or(action::getEndsOn).orElse(review);
                boolean before =
                        until.compareTo(start) < 0 && action.getProgress().isEmpty();
                boolean reversed = from(action)
                        .filter(begins -> until.compareTo(begins) < 0)
                        .isPresent();
                boolean outside = before || reversed || from.compareTo(review) > 0;
                breaches.addIf(outside, "actions/" + i, "outside");
                breaches.addIf(
                        !outside && isOnlyAtSchool(action) && areClosed(closed, from, until), "actions/" + i, "closed");
            }
        }
        return breaches.finding();
    }

    private static boolean isOnlyAtSchool(SafetyAction action) {
        return !action.getEnvironments().isEmpty()
                && action.getEnvironments().stream().allMatch(Environment.SCHOOL::equals);
    }

    private static boolean areClosed(List<SchoolHoliday> closed, Day from, Day until) {
        return closed.stream().anyMatch(holiday -> holiday.covers(from) && holiday.covers(until));
    }

    private static Optional<Day> once(SafetyAction action) {
        return action.getSchedule().map(schedule -> schedule instanceof Schedule.Once once ? once.on() : null);
    }

    private static Optional<Day> from(SafetyAction action) {
        return once(action)
                .or(() -> action.getSchedule()
                        .map(schedule -> schedule instanceof Schedule.From begins ? begins.from() : null));
    }
}
