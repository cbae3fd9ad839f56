// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.SUPERVISOR;

import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.Issue;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.PlanEnd;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import org.junit.jupiter.api.Test;

class PlanCopiesAreListedTest {
    private final Rule<?> rule = new PlanCopiesAreListed();
    private final CaseRecord lineage = SoundRecord.lineage();

    @Test
    void is_met_when_copies_are_listed_with_their_day() {
        assertThatRule(rule).isMetBy(lineage);
    }

    @Test
    void is_still_to_ask_where_nobody_is_listed() {
        assertThatRule(rule).isBrokenBy(lineage.withPlans(lineage.getPlans().get(0).withIssues()), "/plans/0/issues");
    }

    @Test
    void is_still_to_ask_where_a_copy_has_no_day() {
        assertThatRule(rule).isBrokenBy(lineage.withPlans(lineage.getPlans().get(0).withIssues(Issue.builder().person(MOTHER).build())), "/plans/0/issues");
    }

    @Test
    void has_nothing_to_judge_of_a_plan_that_ended() {
        assertThatRule(rule).doesNotApplyTo(lineage.withPlans(lineage.getPlans().get(0).withIssues())
                        .append(SoundRecord.entry(new EntryContent.PlanEnded(PlanEnd.builder()
                                .plan(IssuedPlanId.of("IP-1"))
                                .endedBy(SUPERVISOR)
                                .build()))), NotApplicable.NOTHING_TO_JUDGE);
    }
}
