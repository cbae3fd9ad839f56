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
 * The plan holds the child’s own part: what they are good at, what help they want and who will help.
 *
 * <p>While something must not be discussed with the child, or what is discussed next is to be agreed with the police first, it is not
 * yet to be asked.
 */
public final class ChildHasTheirOwnPart extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public ChildHasTheirOwnPart() {
        super(
                "E29",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://www.yjlc.uk/resources/legal-updates/youth-justice-board-launches-prevention-and-diversion-assessment-tool");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        Optional<Child> child = facts.the(Child.class);
        if (plan.hasEndedBy(facts.today()) || child.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean said = plan.says(PlanPartKind.CHILDS_OWN_PART);
        boolean waits = Embargoes.cover(child.get(), facts) || PoliceAgreedToTheTalk.isToBeAgreedFirst(facts);
        return !said && waits
                ? Finding.notApplicable(NotApplicable.NOT_YET)
                : Finding.metIf(said, "parts");
    }
}
