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
 * Of a held explanation somebody says what would be seen if it is right, or if it is wrong.
 */
public final class ExplanationsCanBeTested extends Rule<Hypothesis> {

    /** Declares the rule. */
    public ExplanationsCanBeTested() {
        super(
                "D23",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Hypothesis.class,
                "https://psysite.info/good-practice-guidelines-on-the-use-of-psychological-formulati.html?page=29");
    }

    @Override
    public Finding judge(Hypothesis hypothesis, Facts facts) {
        boolean testable = hypothesis.getExpectedIfRight().isPresent()
                || hypothesis.getExpectedIfWrong().isPresent();
        return Reasoning.tooEarly(hypothesis, facts).orElseGet(() -> Finding.metIf(testable, "expectedIfRight"));
    }
}
