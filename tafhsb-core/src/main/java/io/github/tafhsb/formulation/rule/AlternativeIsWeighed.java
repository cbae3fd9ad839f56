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
import java.util.List;

/**
 * At least one other explanation was weighed: with evidence for it and against it, or set aside with the reason.
 *
 * <p>An alternative that cites no evidence at all is told by D05.
 */
public final class AlternativeIsWeighed extends Rule<Formulation> {

    /** Declares the rule. */
    public AlternativeIsWeighed() {
        super(
                "D07",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Formulation.class,
                "http://www.yumpu.com/en/document/view/51226285/dcp-guidelines-for-formulation",
                "inference");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return Reasoning.tooEarly(formulation).orElseGet(() -> judge(formulation.getHypotheses()));
    }

    private static Finding judge(List<Hypothesis> explanations) {
        List<Hypothesis> others =
                explanations.stream().filter(each -> !Reasoning.isHeld(each)).toList();
        if (others.isEmpty()) {
            return Finding.notMet("hypotheses", "none");
        }
        if (others.stream().anyMatch(AlternativeIsWeighed::isWeighed)) {
            return Finding.met();
        }
        return others.stream().allMatch(other -> other.getEvidenceFor().isEmpty())
                ? Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE)
                : Finding.notMet("hypotheses/" + explanations.indexOf(firstCited(others)), "unweighed");
    }

    private static boolean isWeighed(Hypothesis other) {
        boolean onEvidence =
                !other.getEvidenceFor().isEmpty() && !other.getEvidenceAgainst().isEmpty();
        return onEvidence || !Reasoning.isConsidered(other) && other.getSetAsideBecause().isPresent();
    }

    private static Hypothesis firstCited(List<Hypothesis> others) {
        return others.stream()
                .filter(other -> !other.getEvidenceFor().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
