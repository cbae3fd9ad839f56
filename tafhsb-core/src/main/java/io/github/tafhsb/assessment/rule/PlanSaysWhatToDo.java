// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyPlan;

/**
 * What the child and the family are told of the plan's actions says what to do, and not only what must not be done.
 *
 * <p>One wording that says more is enough.
 */
public final class PlanSaysWhatToDo extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public PlanSaysWhatToDo() {
        super(
                "E32",
                1,
                Level.NOTES,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://www.secasa.com.au/pages/children-with-concerning-or-harmful-sexual-behaviours-supervision-and-safety-planning/");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        Wording wording = Wording.of(facts);
        long worded = plan.getActions().stream()
                .filter(action -> action.getToldWording().isPresent())
                .count();
        if (worded == 0) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        long onlyForbidding = wording.of(id()).stream()
                .filter(said -> said.is("toldWording", SafetyPlan.class))
                .filter(said -> said.isNothingElse(said.found(), Integer.MAX_VALUE))
                .count();
        return Finding.metIf(onlyForbidding < worded, "actions");
    }
}
