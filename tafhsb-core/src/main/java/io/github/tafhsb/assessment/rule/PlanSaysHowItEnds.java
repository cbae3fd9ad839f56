// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.review.Review;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanKind;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.SafetyPlan;

/**
 * The plan says how it ends: what worked, who carries on and what happens next.
 *
 * <p>On the day a plan begins nobody can say that. It is asked from the first review on, and in the weeks before one: that is when it is
 * shown, and no limit on anybody. An interim plan ends with the plan that replaces it.
 */
public final class PlanSaysHowItEnds extends Rule<SafetyPlan> {
    private static final int WEEKS_BEFORE_A_REVIEW = 6;

    /** Declares the rule. */
    public PlanSaysHowItEnds() {
        super(
                "E30",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://www.yjlc.uk/resources/legal-updates/youth-justice-board-launches-prevention-and-diversion-assessment-tool",
                "https://justiceinspectorates.gov.uk/hmiprobation/research/the-evidence-base-youth-offending-services/supervision/planning");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        boolean interim = plan.getKind().filter(PlanKind.INTERIM::equals).isPresent();
        boolean reviewed = facts.the(Review.class).isPresent();
        boolean soon = plan.getReviewOn()
                .map(review -> review.date().minusWeeks(WEEKS_BEFORE_A_REVIEW))
                .filter(from -> !from.isAfter(facts.today().date()))
                .isPresent();
        return plan.hasEndedBy(facts.today()) || interim || !reviewed && !soon
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(plan.says(PlanPartKind.STEP_DOWN), "parts");
    }
}
