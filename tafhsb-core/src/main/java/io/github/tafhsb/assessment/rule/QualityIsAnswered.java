// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Set;

/**
 * Of each item that an explanation rests on, somebody has said whether they have a concern about its quality; where they have, which.
 * What many items lack is told once.
 *
 * <p>An item that nobody has weighed yet is told of by C03.
 */
public final class QualityIsAnswered extends Rule<Assessment> {

    /** Declares the rule. */
    public QualityIsAnswered() {
        super(
                "C09",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://vdocuments.site/start-av-comprehensive-rating-form-strengths-vulnerabilities-follows-rules-at.html");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Set<EvidenceId> cited = Enquiries.cited(assessment);
        boolean any = assessment.getEvidence().stream()
                .anyMatch(item -> cited.contains(item.getId()) && isWeighed(item));
        if (!any) {
            return Finding.notApplicable(
                    cited.isEmpty() ? NotApplicable.NOTHING_TO_JUDGE : NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        List<String> unanswered = Enquiries.places(
                assessment, item -> cited.contains(item.getId()) && isWeighed(item) && !isAnswered(item));
        return Finding.breaches().addEach(unanswered, "/evidence", "one", "several").finding();
    }

    private static boolean isWeighed(EvidenceItem item) {
        return item.getReliability().isPresent() || item.getQuality().isPresent();
    }

    private static boolean isAnswered(EvidenceItem item) {
        return item.getQuality()
                .filter(quality -> quality.getConcern() == YesNo.NO || quality.getNote().isPresent())
                .isPresent();
    }
}
