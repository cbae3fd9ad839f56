// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.SafetyPlan;

/**
 * Where other children live with the child, or may in a placement, the plan says what applies to bedrooms, time together,
 * sleep-overs and risky times.
 */
public final class HouseholdRulesAreConsidered extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public HouseholdRulesAreConsidered() {
        super(
                "E23",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/175/",
                "https://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/178/");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        return plan.hasEndedBy(facts.today()) || !Household.hasOtherChildren(facts)
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(plan.says(PlanPartKind.HOUSEHOLD_RULES), "parts");
    }
}
