// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.EnumSet;
import java.util.Set;

/**
 * The plan says what parents and carers need for themselves, not only what they have to do.
 */
public final class ParentsAreSupported extends Rule<SafetyPlan> {
    private static final Set<PersonRole> CARERS =
            EnumSet.of(PersonRole.PARENT, PersonRole.CARER, PersonRole.FOSTER_CARER);

    /** Declares the rule. */
    public ParentsAreSupported() {
        super(
                "E24",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/178/");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        boolean carers = facts.all(PersonInvolved.class).stream()
                .anyMatch(person -> CARERS.contains(person.getRole()) && !person.hasLeftBy(facts.today()));
        return plan.hasEndedBy(facts.today()) || !carers
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(plan.says(PlanPartKind.PARENTS_SUPPORT), "parts");
    }
}
