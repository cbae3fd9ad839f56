// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.people.Child;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.Optional;

/**
 * The child has the plan in words, pictures and a language they can use.
 *
 * <p>While something must not be discussed with the child, it is not yet to be asked.
 */
public final class ChildHasTheirOwnVersion extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public ChildHasTheirOwnVersion() {
        super(
                "E12",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://www.royalvoluntaryservice.org.uk/policies-notices/welsh-language-standards/summary-of-standards",
                "https://niromp.org/2022/10/03/new-safety-planning-in-education-a-guide-for-professionals-supporting-children-following-incidents-of-harmful-sexual-behaviour/");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        Optional<Child> child = facts.the(Child.class);
        if (plan.hasEndedBy(facts.today()) || child.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean said = plan.says(PlanPartKind.CHILDS_VERSION);
        return !said && Embargoes.cover(child.get(), facts)
                ? Finding.notApplicable(NotApplicable.NOT_YET)
                : Finding.metIf(said, "parts");
    }
}
