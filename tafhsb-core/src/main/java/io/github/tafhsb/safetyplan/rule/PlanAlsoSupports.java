// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The plan has something good to move towards, and an action that does more than limit or watch.
 *
 * <p>An action whose kind nobody has said is not taken for a restriction; one that was stopped, lapsed or ended helps nobody. A
 * plan without any action is told by E31, or by E01 when it is signed.
 */
public final class PlanAlsoSupports extends Rule<SafetyPlan> {
    private static final Set<ActionKind> LIMITING = EnumSet.of(ActionKind.RESTRICTION, ActionKind.SUPERVISION);

    /** Declares the rule. */
    public PlanAlsoSupports() {
        super(
                "E09",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                SafetyPlan.class,
                "https://www.cetc.org.au/harmful-sexual-behaviours-safety-plan-practice-tool/",
                "http://www.g-map.org/about/approach.html");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean goal = plan.getGoals().stream().anyMatch(each -> each.getWhat().isPresent());
        List<SafetyAction> counting = plan.getActions().stream()
                .filter(action -> action.isDone() || !action.hasStoppedBy(facts.today()))
                .toList();
        boolean onlyLimits = !counting.isEmpty()
                && counting.stream()
                        .allMatch(action ->
                                action.getKind().filter(LIMITING::contains).isPresent());
        return Finding.breaches()
                .addIf(!goal, "goals", "goal")
                .addIf(onlyLimits, "actions", "support")
                .finding();
    }
}
