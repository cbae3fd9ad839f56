// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.ReportDecision;
import io.github.tafhsb.time.Day;
import java.util.Optional;

/**
 * Where the law asks those who do this work to report, it is recorded whether they did, to whom, and why not where they did not.
 *
 * <p>Since when it asks is the organisation’s to say; what was begun before is not judged by it.
 */
public final class ReportIsDecided extends Rule<Assessment> {

    /** Declares the rule. */
    public ReportIsDecided() {
        super(
                "H17",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-13-february-2026",
                "https://learning.nspcc.org.uk/news/2025/september/mandatory-reporting-child-sexual-abuse-england");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<Day> since = facts.the(Policy.class).flatMap(Policy::getReportingDutyFrom);
        if (since.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NO_LOCAL_LIMIT);
        }
        boolean before = assessment.getStartedOn().orElse(facts.today()).compareTo(since.get()) < 0;
        if (before || assessment.getBehaviours().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (assessment.getReportDecision().isEmpty()) {
            return Finding.notMet("reportDecision", "none");
        }
        ReportDecision decision = assessment.getReportDecision().get();
        boolean complete = decision.getReason().isPresent()
                && decision.getDecidedBy().isPresent()
                && decision.getDecidedOn().isPresent();
        return complete ? Finding.met() : Finding.notMet("reportDecision", "incomplete");
    }
}
