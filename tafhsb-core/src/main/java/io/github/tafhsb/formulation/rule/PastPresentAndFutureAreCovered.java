// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * A held explanation says what is going on, how it came about, and how it may go on.
 */
public final class PastPresentAndFutureAreCovered extends Rule<Hypothesis> {

    /** Declares the rule. */
    public PastPresentAndFutureAreCovered() {
        super(
                "D14",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Hypothesis.class,
                "https://www.nspcc.org.uk/services-and-resources/impact-evidence-evaluation-child-protection/impact-and-evidence-insights/technology-assisted-HSB-practice-resource/");
    }

    @Override
    public Finding judge(Hypothesis hypothesis, Facts facts) {
        return Reasoning.tooEarly(hypothesis, facts).orElseGet(() -> judge(hypothesis));
    }

    private static Finding judge(Hypothesis hypothesis) {
        boolean past = hypothesis.getLikelyCauses().isPresent();
        boolean present = hypothesis.getStatement().isPresent();
        boolean future = hypothesis.getLikelyCourse().isPresent();
        if (past && present && future) {
            return Finding.met();
        }
        if (past && present) {
            return Finding.notMet("likelyCourse", "future");
        }
        if (present && future) {
            return Finding.notMet("likelyCauses", "past");
        }
        return past && future
                ? Finding.notMet("statement", "present")
                : Finding.notMet(present ? "likelyCauses" : "statement", "several");
    }
}
