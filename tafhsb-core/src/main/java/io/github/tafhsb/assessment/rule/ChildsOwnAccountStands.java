// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.rule.Reasoning;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * Beside the formulation stands what the child says about why, and where they disagree, or why it does not.
 *
 * <p>Any answer counts, also that nobody asked, with a reason. An embargo does not silence this rule: its topic is free text, and only
 * a person can say that it covers the child’s own explanation. Whether the child told what happened is C06. What is to be agreed with the police first is
 * not asked yet.
 */
public final class ChildsOwnAccountStands extends Rule<Formulation> {

    /** Declares the rule. */
    public ChildsOwnAccountStands() {
        super(
                "D31",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Formulation.class,
                "http://www.yumpu.com/en/document/view/51226285/dcp-guidelines-for-formulation");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return Reasoning.tooEarly(formulation)
                .orElseGet(() -> formulation.getChildsAccount().isEmpty() && PoliceAgreedToTheTalk.isToBeAgreedFirst(facts)
                        ? Finding.notApplicable(NotApplicable.NOT_YET)
                        : Finding.metIf(formulation.getChildsAccount().isPresent(), "childsAccount"));
    }
}
