// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * Every explanation cites evidence that supports it, one that was set aside as well.
 *
 * <p>While a formulation is not called full, what an alternative rests on may still be awaited: an alternative is not asked for it yet.
 *
 * <p>An explanation nobody can trace back to what was seen or said cannot be discussed or challenged.
 */
public final class HypothesesCiteEvidence extends Rule<Hypothesis> {

    /** Declares the rule. */
    public HypothesesCiteEvidence() {
        super(
                "D05",
                1,
                Level.BLOCKS,
                SettledBy.DOING_IT,
                Hypothesis.class,
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven",
                "http://www.yumpu.com/en/document/view/51226285/dcp-guidelines-for-formulation");
    }

    @Override
    public Finding judge(Hypothesis hypothesis, Facts facts) {
        if (!Reasoning.citesNothing(hypothesis)) {
            return Finding.met();
        }
        return hypothesis.getStanding() == HypothesisStanding.ALTERNATIVE
                ? facts.the(Formulation.class)
                        .flatMap(Reasoning::tooEarly)
                        .orElseGet(() -> Finding.notMet("evidenceFor"))
                : Finding.notMet("evidenceFor");
    }
}
