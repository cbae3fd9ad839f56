// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.Optional;

/**
 * There is a formulation, and somebody says that it is as full as the case needs.
 *
 * <p>A partial one can be right for today, and a plan can rest on it; it cannot be final. Nor is one full that offers no explanation,
 * or has set each aside. This rule alone tells that there is no
 * formulation; other rules about one then have nothing to judge.
 */
public final class FormulationIsFull extends Rule<Assessment> {

    /** Declares the rule. */
    public FormulationIsFull() {
        super(
                "D17",
                1,
                Level.BLOCKS,
                SettledBy.DOING_IT,
                Assessment.class,
                "https://shop.bps.org.uk/good-practice-guidelines-on-the-use-of-psychological-formulation");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        if (assessment.getFormulation().isEmpty()) {
            return Finding.notMet("formulation", "none");
        }
        Optional<FormulationExtent> extent = assessment.getFormulation().flatMap(Formulation::getExtent);
        return Finding.breaches()
                .addIf(extent.isEmpty(), "formulation/extent", "unsaid")
                .addIf(extent.filter(FormulationExtent.PARTIAL::equals).isPresent(), "formulation/extent", "partial")
                .addIf(
                        extent.filter(FormulationExtent.FULL::equals).isPresent() && explainsNothing(assessment),
                        "formulation/hypotheses",
                        "unexplained")
                .finding();
    }

    private static boolean explainsNothing(Assessment assessment) {
        return assessment.getFormulation().stream()
                .flatMap(formulation -> formulation.getHypotheses().stream())
                .allMatch(hypothesis -> hypothesis.getStanding() == HypothesisStanding.SET_ASIDE);
    }
}
