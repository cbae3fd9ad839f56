// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import java.util.Optional;

/**
 * The record that is signed has a safety plan, or the decision that none is needed, with its reason and who made it.
 *
 * <p>On a draft, a missing plan is urgent: E31 tells it, and this rule says nothing of it until somebody signs. From then on this
 * rule tells it and E31 does not. A decision without a reason or a name is told by this rule alone, always.
 */
public final class PlanExistsOrIsNotNeeded extends Rule<Assessment> {

    /** Declares the rule. */
    public PlanExistsOrIsNotNeeded() {
        super("E01", 1, Level.BLOCKS, SettledBy.DOING_IT, Assessment.class, "http://aimproject.org.uk/?page_id=83");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        if (Protection.missing(assessment, facts).isPresent()) {
            return Signing.decides(facts)
                    ? Finding.notMet("plan", "plan")
                    : Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        Optional<PlanNotNeeded> decision = assessment.getPlanNotNeeded();
        return Finding.breaches()
                .addIf(decision.filter(it -> it.getReason().isEmpty()).isPresent(), "planNotNeeded/reason", "reason")
                .addIf(decision.filter(it -> it.getBy().isEmpty()).isPresent(), "planNotNeeded/by", "author")
                .finding();
    }
}
