// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.List;
import java.util.Optional;

/**
 * No action answers only what is there and does not matter here.
 *
 * <p>An action that also answers something else has its reason.
 */
public final class BackgroundIsNotPlannedFor extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public BackgroundIsNotPlannedFor() {
        super(
                "D10",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://www.yumpu.com/en/document/view/55832865/treatment-of-sex-offenders/96");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.getActions().isEmpty() || plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 0; i < plan.getActions().size(); i++) {
            boolean idle = answersOnlyBackground(plan.getActions().get(i), facts);
            breaches.addIf(idle, "actions/" + i + "/factors");
        }
        return breaches.finding();
    }

    private static boolean answersOnlyBackground(SafetyAction action, Facts facts) {
        List<Factor> answered = action.getFactors().stream()
                .map(facts::find)
                .flatMap(Optional::stream)
                .toList();
        return action.getHypotheses().isEmpty()
                && action.getScenarios().isEmpty()
                && !answered.isEmpty()
                && answered.stream()
                        .allMatch(factor -> factor.getWeight()
                                .filter(FactorWeight.BACKGROUND::equals)
                                .isPresent());
    }
}
