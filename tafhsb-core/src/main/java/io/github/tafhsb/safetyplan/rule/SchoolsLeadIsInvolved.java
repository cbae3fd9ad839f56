// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.SafetyPlan;

/**
 * Where the plan has actions at school, the school’s designated safeguarding lead or person is among those involved.
 */
public final class SchoolsLeadIsInvolved extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public SchoolsLeadIsInvolved() {
        super(
                "E17",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://hwb.gov.wales/zones/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people",
                "https://yjresourcehub.uk/safety-planning-in-education-a-guide-for-professionals-supporting-children-following-incidents-of-harmful-sexual-behaviour-centre-for-expertise-on-child-sexual-abuse-september-2022/");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        boolean atSchool = plan.getActions().stream()
                .filter(action -> !action.isOver() && !action.hasStoppedBy(facts.today()))
                .anyMatch(action -> action.getEnvironments().contains(Environment.SCHOOL));
        if (!atSchool || plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean involved = facts.all(Practitioner.class).stream()
                .filter(practitioner -> !practitioner.hasLeftBy(facts.today()))
                .anyMatch(practitioner -> practitioner
                        .getDesignatedLead()
                        .filter(YesNo.YES::equals)
                        .isPresent());
        return Finding.metIf(involved, "actions");
    }
}
