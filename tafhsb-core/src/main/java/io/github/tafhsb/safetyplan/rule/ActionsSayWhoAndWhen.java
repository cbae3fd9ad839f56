// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;

/**
 * Every action says who does it, a person or a role, and when: once, from a day on, or how often.
 */
public final class ActionsSayWhoAndWhen extends Rule<SafetyAction> {

    /** Declares the rule. */
    public ActionsSayWhoAndWhen() {
        super(
                "E03",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                SafetyAction.class,
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan",
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven");
    }

    @Override
    public Finding judge(SafetyAction action, Facts facts) {
        boolean nobody = action.getOwners().isEmpty() && action.getOwnerRole().isEmpty();
        return Finding.breaches()
                .addIf(nobody, "owners", "owner")
                .addIf(action.getSchedule().isEmpty() && !startsWithThePlan(facts), "schedule", "schedule")
                .finding();
    }

    /** Unless it says otherwise, an action starts when its plan does. */
    private static boolean startsWithThePlan(Facts facts) {
        return facts.the(SafetyPlan.class)
                .filter(plan -> plan.getStartsOn().isPresent() || plan.getAgreedOn().isPresent())
                .isPresent();
    }
}
