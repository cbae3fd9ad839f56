// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.SafetyPlan;

/**
 * Where a need of the child’s is established, or a learning disability is being assessed, the plan says who leads on it and what
 * their part is.
 *
 * <p>Needs of other children are no part of this record; what the plan says for them stands under other children.
 */
public final class SpecialNeedsLeadIsNamed extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public SpecialNeedsLeadIsNamed() {
        super(
                "E22",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://www.millbrookprimary.org.uk/risk-assessment-and-safety-planning-support/",
                "https://niromp.org/2022/10/03/new-safety-planning-in-education-a-guide-for-professionals-supporting-children-following-incidents-of-harmful-sexual-behaviour/");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        boolean need = facts.all(Need.class).stream().anyMatch(each -> each.getStatus() == NeedStatus.YES);
        boolean assessed = facts.all(LearningDisability.class).stream()
                .anyMatch(each -> each.getStatus() == NeedStatus.BEING_ASSESSED);
        return plan.hasEndedBy(facts.today()) || !need && !assessed
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(plan.says(PlanPartKind.SPECIAL_NEEDS_LEAD), "parts");
    }
}
