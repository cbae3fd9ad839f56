// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.time.Day;
import java.util.List;

/**
 * Each action says whether it can be done; once it is due, whether it was; and once it was done, what was seen of it.
 *
 * <p>Told once for the plan for each of the three. What an action answers is for E02. An action that happens once is due on its
 * day; how the others went is asked at the review, of which F01 speaks.
 */
public final class ActionsAreFollowedThrough extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public ActionsAreFollowedThrough() {
        super(
                "E27",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://informahealthcare.com/doi/full/10.1080/1068316X.2022.2125512");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.hasEndedBy(facts.today()) || plan.getActions().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        List<SafetyAction> open = plan.getActions().stream()
                .filter(action -> !action.isOver() && !action.hasStoppedBy(facts.today()))
                .toList();
        boolean untold =
                open.stream().anyMatch(action -> action.getProgress().isEmpty() && isDue(action, facts.today()));
        return Finding.breaches()
                .addIf(open.stream().anyMatch(action -> action.getFeasibility().isEmpty()), "actions", "feasible")
                .addIf(untold, "actions", "done")
                .addIf(plan.getActions().stream().anyMatch(ActionsAreFollowedThrough::sawNothing), "actions", "effect")
                .finding();
    }

    private static boolean isDue(SafetyAction action, Day today) {
        return action.getSchedule()
                .filter(schedule ->
                        schedule instanceof Schedule.Once once && once.on().compareTo(today) < 0)
                .isPresent();
    }

    private static boolean sawNothing(SafetyAction action) {
        return action.isDone()
                && action.getProgress().stream()
                        .allMatch(progress -> progress.getNote().isEmpty());
    }
}
