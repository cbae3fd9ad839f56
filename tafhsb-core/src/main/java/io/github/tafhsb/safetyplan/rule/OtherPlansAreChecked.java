// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Day;

/**
 * Where the child is placed or has a legal or care status, the plan was checked against the others in force, and it says which
 * leads.
 */
public final class OtherPlansAreChecked extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public OtherPlansAreChecked() {
        super(
                "E26",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://inspectorates-staging.bang-on.net/hmiprobation/effective-practice/youth-justice-case-management-effectiveness-in-inspected-cases/keeping-the-child-safe-in-case-management/planning-to-keep-the-child-safe-in-case-management",
                "https://www.justiceinspectorates.gov.uk/hmiprisons/our-expectations/children-and-young-people-expectations/resettlement/interventions/");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        boolean others = facts.the(Child.class)
                .filter(child -> isPlaced(child) || hasStatus(child, facts.today()))
                .isPresent();
        return plan.hasEndedBy(facts.today()) || !others
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(plan.says(PlanPartKind.OTHER_PLANS), "parts");
    }

    private static boolean isPlaced(Child child) {
        return child.getLiving()
                .filter(living -> living != LivingArrangement.FAMILY && living != LivingArrangement.OTHER)
                .isPresent();
    }

    private static boolean hasStatus(Child child, Day today) {
        return child.getLegalStatuses().stream()
                .anyMatch(status -> status.getUntil()
                        .filter(until -> until.isBefore(today) == Certainty.CERTAINLY)
                        .isEmpty());
    }
}
