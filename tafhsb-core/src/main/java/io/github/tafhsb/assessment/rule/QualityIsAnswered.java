// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * Of each item that an explanation rests on, somebody has said whether they have a concern about its quality; where they have, which.
 * What is missing is told once for the record.
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
        List<EvidenceItem> cited = Enquiries.cited(assessment);
        List<EvidenceItem> weighed = cited.stream()
                .filter(item -> item.getReliability().isPresent() || item.getQuality().isPresent())
                .toList();
        if (weighed.isEmpty()) {
            return Finding.notApplicable(
                    cited.isEmpty() ? NotApplicable.NOTHING_TO_JUDGE : NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        return Finding.metIf(weighed.stream().allMatch(QualityIsAnswered::isAnswered), "evidence");
    }

    private static boolean isAnswered(EvidenceItem item) {
        return item.getQuality()
                .filter(quality -> quality.getConcern() == YesNo.NO || quality.getNote().isPresent())
                .isPresent();
    }
}
