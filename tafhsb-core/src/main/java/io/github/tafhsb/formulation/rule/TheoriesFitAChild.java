// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * A held explanation names a theory it draws on, and none that is still considered draws on one made for adults.
 *
 * <p>A theory is a tag and never a verdict. Whether one was made for adults is said by the list it comes from; models that build on
 * strengths are not.
 */
public final class TheoriesFitAChild extends Rule<Hypothesis> {

    /** Declares the rule. */
    public TheoriesFitAChild() {
        super(
                "D08",
                1,
                Level.NOTES,
                SettledBy.ANSWER,
                Hypothesis.class,
                "http://www.yumpu.com/en/document/view/51226285/dcp-guidelines-for-formulation",
                "https://docslib.org/doc/10210622/improving-practice-in-child-sexual-abuse-image-and-grooming-investigations-through-identification-of-offender-characteristics-na");
    }

    @Override
    public Finding judge(Hypothesis hypothesis, Facts facts) {
        if (!Reasoning.isConsidered(hypothesis)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (hypothesis.getTheories().stream().anyMatch(Theories::isMadeForAdults)) {
            return Finding.notMet("theories", "adults");
        }
        return hypothesis.getTheories().isEmpty()
                ? Reasoning.tooEarly(hypothesis, facts).orElseGet(() -> Finding.notMet("theories", "none"))
                : Finding.met();
    }
}
