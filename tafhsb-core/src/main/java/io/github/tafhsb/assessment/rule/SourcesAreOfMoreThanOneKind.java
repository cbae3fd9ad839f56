// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.Set;
import java.util.stream.Collectors;

/** The evidence comes from more than one kind of source: not from the child alone, and not from one other source alone. */
public final class SourcesAreOfMoreThanOneKind extends Rule<Assessment> {

    /** Declares the rule. */
    public SourcesAreOfMoreThanOneKind() {
        super(
                "C05",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://vdocuments.site/start-av-comprehensive-rating-form-strengths-vulnerabilities-follows-rules-at.html",
                "https://www.yumpu.com/en/document/view/55829022/treatment-of-sex-offenders/95");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Set<SourceKind> kinds = assessment.getEvidence().stream()
                .flatMap(item -> item.getSource().stream())
                .flatMap(source -> source.getKind().stream())
                .collect(Collectors.toSet());
        if (!Enquiries.isExplained(assessment) || kinds.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (kinds.size() > 1) {
            return Finding.met();
        }
        return Finding.notMet("evidence", kinds.contains(SourceKind.CHILD) ? "childAlone" : "oneSource");
    }
}
