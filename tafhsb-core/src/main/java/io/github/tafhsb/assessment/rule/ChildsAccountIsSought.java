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

/**
 * Once somebody explains what is going on, the record holds the child's own account, or says why there is none.
 *
 * <p>While something must not be discussed with the child yet, nobody is asked for it.
 */
public final class ChildsAccountIsSought extends Rule<Assessment> {

    /** Declares the rule. */
    public ChildsAccountIsSought() {
        super(
                "C06",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://vdocuments.site/start-av-comprehensive-rating-form-strengths-vulnerabilities-follows-rules-at.html",
                "http://www.yumpu.com/en/document/view/51226285/dcp-guidelines-for-formulation");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        if (!Enquiries.isExplained(assessment)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<PersonId> child = Enquiries.child(assessment);
        boolean sought = Enquiries.hasTold(assessment, child, SourceKind.CHILD)
                || Enquiries.soughtOf(assessment, child).stream()
                        .anyMatch(each -> each.getAccount().isPresent());
        if (!sought && Enquiries.mustWait(assessment, facts.today())) {
            return Finding.notApplicable(NotApplicable.NOT_YET);
        }
        return Finding.metIf(sought, "accounts");
    }
}
