// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.Set;

/** Once somebody explains what is going on, the record holds the account of a parent or carer, or says why there is none. */
public final class CarersViewIsSought extends Rule<Assessment> {

    /** Declares the rule. */
    public CarersViewIsSought() {
        super(
                "C07",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://vdocuments.site/start-av-comprehensive-rating-form-strengths-vulnerabilities-follows-rules-at.html",
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        if (!Enquiries.isExplained(assessment)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<PersonId> carers = Enquiries.carers(assessment);
        boolean sought = Enquiries.hasTold(assessment, carers, SourceKind.PARENT_OR_CARER)
                || Enquiries.soughtOf(assessment, carers).stream()
                        .anyMatch(each -> each.getAccount().isPresent());
        return Finding.metIf(sought, "accounts");
    }
}
