// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;

/**
 * An explanation is more than a diagnosis: one that names a diagnosis also draws on factors or behaviours.
 */
public final class DiagnosisIsNoExplanation extends WordRule {

    /** Declares the rule. */
    public DiagnosisIsNoExplanation() {
        super(
                "D25",
                Level.WARNS,
                "https://psysite.info/good-practice-guidelines-on-the-use-of-psychological-formulati.html?page=29");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return !facts.all(Hypothesis.class).isEmpty();
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return isWholeExplanation(said);
    }

    static boolean isWholeExplanation(Wording.Said said) {
        return said.is("statement", Hypothesis.class)
                && said.at()
                        .within(Hypothesis.class)
                        .filter(hypothesis -> hypothesis.getStanding() != HypothesisStanding.SET_ASIDE)
                        .filter(hypothesis -> hypothesis.getFactors().isEmpty()
                                && hypothesis.getBehaviours().isEmpty())
                        .isPresent();
    }
}
