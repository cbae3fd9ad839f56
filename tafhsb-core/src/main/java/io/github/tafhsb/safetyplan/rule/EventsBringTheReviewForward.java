// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyPlan;

/**
 * The plan says which events bring its review forward.
 */
public final class EventsBringTheReviewForward extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public EventsBringTheReviewForward() {
        super(
                "E14",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://cspm.csyw.qld.gov.au/practice-kits/child-sexual-abuse/working-with-children-who-display-sexually-reactiv/responding/implement-the-safety-plan-with-supervisors",
                "http://aimproject.org.uk/?page_id=79");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        return plan.hasEndedBy(facts.today())
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(!plan.getTriggers().isEmpty(), "triggers");
    }
}
