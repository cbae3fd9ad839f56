// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Currency;
import io.github.tafhsb.assessment.Issue;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * It is listed who was handed a copy of each plan in force, and when.
 *
 * <p>Of a plan that ended or was replaced nobody is asked any more.
 */
public final class PlanCopiesAreListed extends Rule<CaseRecord> {

    /** Declares the rule. */
    public PlanCopiesAreListed() {
        super(
                "F12",
                1,
                Level.OUTLINE,
                SettledBy.DOING_IT,
                CaseRecord.class,
                "https://www.justiceinspectorates.gov.uk/hmiprisons/our-expectations/children-and-young-people-expectations/resettlement/interventions/");
    }

    @Override
    public Finding judge(CaseRecord record, Facts facts) {
        List<IssuedPlan> plans = record.getPlans();
        Finding.Breaches breaches = Finding.breaches();
        boolean any = false;
        for (int i = 0; i < plans.size(); i++) {
            Currency currency = record.currency(plans.get(i), facts.today());
            if (currency == Currency.CURRENT || currency == Currency.PAST_REVIEW) {
                List<Issue> issues = plans.get(i).getIssues();
                boolean undated = issues.stream().anyMatch(issue -> issue.getOn().isEmpty());
                breaches.addIf(issues.isEmpty(), "plans/" + i + "/issues", "none")
                        .addIf(undated, "plans/" + i + "/issues", "undated");
                any = true;
            }
        }
        return any ? breaches.finding() : Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
    }
}
