// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * The formulation says how the difficulties relate to each other, and why this happened now and here.
 *
 * <p>A held explanation that draws on more than one concern or strength and says how it came about says it too.
 *
 * <p>Still to ask from the first explanation on, in a partial formulation as well.
 */
public final class DifficultiesAreRelated extends Rule<Formulation> {

    /** Declares the rule. */
    public DifficultiesAreRelated() {
        super(
                "D21",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                Formulation.class,
                "https://psysite.info/good-practice-guidelines-on-the-use-of-psychological-formulati.html?page=29");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return formulation.getHypotheses().isEmpty()
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(
                        formulation.getWhyNowAndHere().isPresent()
                                || formulation.getHypotheses().stream().anyMatch(DifficultiesAreRelated::relates),
                        "whyNowAndHere");
    }

    private static boolean relates(Hypothesis hypothesis) {
        return Reasoning.isHeld(hypothesis)
                && hypothesis.getLikelyCauses().isPresent()
                && hypothesis.getFactors().size() > 1;
    }
}
