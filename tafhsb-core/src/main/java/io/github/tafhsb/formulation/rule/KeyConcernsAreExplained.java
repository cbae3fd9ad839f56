// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every key concern that is there is explained by an explanation that is still considered, or somebody says why none explains it.
 *
 * <p>Several of them are told at once, so that one thought, and not a list, is asked for.
 */
public final class KeyConcernsAreExplained extends Rule<Formulation> {

    /** Declares the rule. */
    public KeyConcernsAreExplained() {
        super(
                "D06",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Formulation.class,
                "https://www.yumpu.com/en/document/view/55829022/treatment-of-sex-offenders/102");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return Reasoning.tooEarly(formulation).orElseGet(() -> judge(formulation.getFactors(), explained(formulation)));
    }

    private static Finding judge(List<Factor> factors, Set<FactorId> explained) {
        List<Integer> open = IntStream.range(0, factors.size())
                .filter(i -> isOpen(factors.get(i)) && !explained.contains(factors.get(i).getId()))
                .boxed()
                .toList();
        if (open.isEmpty()) {
            return Finding.met();
        }
        return open.size() == 1
                ? Finding.notMet("factors/" + open.get(0), "one")
                : Finding.notMet("factors", "several");
    }

    private static Set<FactorId> explained(Formulation formulation) {
        return formulation.getHypotheses().stream()
                .filter(Reasoning::isConsidered)
                .map(Hypothesis::getFactors)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static boolean isOpen(Factor factor) {
        return factor.getKind() == FactorKind.CONCERN
                && factor.getWeight().filter(FactorWeight.KEY::equals).isPresent()
                && factor.getPresence().filter(presence -> presence != Presence.PRESENT).isEmpty()
                && factor.getUnexplained().isEmpty();
    }
}
