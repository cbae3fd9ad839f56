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
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Every action says who does it, a person or a role, and when: once, from a day on, or how often.
 *
 * <p>What many of them lack is told once for the plan.
 */
public final class ActionsSayWhoAndWhen extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public ActionsSayWhoAndWhen() {
        super(
                "E03",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                SafetyPlan.class,
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan",
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.getActions().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        // unless it says otherwise, an action starts when its plan does
        boolean starts = plan.getStartsOn().isPresent() || plan.getAgreedOn().isPresent();
        return Finding.breaches()
                .addEach(places(plan, ActionsSayWhoAndWhen::isNobodys, "/owners"), "/actions", "owner", "owners")
                .addEach(
                        places(plan, action -> action.getSchedule().isEmpty() && !starts, "/schedule"),
                        "/actions",
                        "schedule",
                        "schedules")
                .finding();
    }

    private static boolean isNobodys(SafetyAction action) {
        return action.getOwners().isEmpty() && action.getOwnerRole().isEmpty();
    }

    private static List<String> places(SafetyPlan plan, Predicate<SafetyAction> lacks, String member) {
        return IntStream.range(0, plan.getActions().size())
                .filter(i -> lacks.test(plan.getActions().get(i)))
                .mapToObj(i -> "/actions/" + i + member)
                .toList();
    }
}
