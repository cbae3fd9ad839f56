// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;

/**
 * The formulation is certain of nothing that lies ahead, neither of harm nor of safety.
 *
 * <p>What would be seen if an explanation is right or wrong is a test of it and no prediction.
 */
public final class FutureIsNotCertain extends WordRule {

    /** Declares the rule. */
    public FutureIsNotCertain() {
        super(
                "D18",
                Level.WARNS,
                "http://aimproject.org.uk/?event=technology-assisted-hsb-partnership-between-aim-and-nspcc",
                "https://learning.nspcc.org.uk/research-resources/2016/review-children-young-people-harmful-sexual-behaviour-online");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return hasFormulation(facts);
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return said.isIn(Formulation.class)
                && !said.at().member().equals("expectedIfRight")
                && !said.at().member().equals("expectedIfWrong");
    }
}
