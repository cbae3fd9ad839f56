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
 * The plan in force is not past its review.
 *
 * <p>A plan past its review stays in force until a named person replaces or ends it; that is why somebody is needed. When the
 * record is signed under the edition, E13 tells the same defect and this rule does not. A review before the plan begins cannot
 * be right whatever the rules say, and I03 tells it.
 */
public final class PlanIsNotPastItsReview extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public PlanIsNotPastItsReview() {
        super(
                "F01",
                1,
                Level.URGENT,
                SettledBy.DOING_IT,
                SafetyPlan.class,
                "http://www.readbag.com/nysatsa-cdcsom-documents-risk-erasor-article-2004",
                "https://vdocuments.site/start-av-comprehensive-rating-form-strengths-vulnerabilities-follows-rules-at.html",
                "https://www.profesor.ca/history--rationale.html");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.getReviewOn().isEmpty() || plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (Protection.isReviewedBeforeItStarts(plan)) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        boolean past = plan.getReviewOn().get().compareTo(facts.today()) < 0;
        return past && Signing.decides(facts)
                ? Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE)
                : Finding.metIf(!past, "reviewOn");
    }
}
