// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Day;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every action says what it answers, whom it protects or what it is for, and every key concern is answered by an action or has a
 * reason why not.
 *
 * <p>An action answers a concern directly, or through an explanation that draws on it. Where many actions say nothing, that is told
 * once for the plan. Without a formulation there is nothing to point at, and without actions nothing that points: other rules tell
 * that.
 */
public final class ActionsAnswerConcerns extends Rule<Assessment> {

    /** Declares the rule. */
    public ActionsAnswerConcerns() {
        super(
                "E02",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Assessment.class,
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<Formulation> formulation = assessment.getFormulation();
        List<SafetyAction> actions =
                assessment.getPlan().map(SafetyPlan::getActions).orElse(List.of());
        if (formulation.isEmpty() || actions.isEmpty()) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        List<String> purposeless = IntStream.range(0, actions.size())
                .filter(i -> !actions.get(i).hasPurpose())
                .mapToObj(i -> "/plan/actions/" + i)
                .toList();
        Finding.Breaches breaches = Finding.breaches().addEach(purposeless, "/plan/actions", "action", "several");
        open(formulation.get(), actions, facts.today())
                .forEach(i -> breaches.addIf(true, "formulation/factors/" + i, "concern"));
        return breaches.finding();
    }

    /** {@return where among the factors the key concerns stand that no action answers and nobody says why} */
    public static List<Integer> open(Formulation formulation, List<SafetyAction> actions, Day today) {
        List<Factor> factors = formulation.getFactors();
        Set<FactorId> answered = answered(counting(actions, today), formulation);
        return IntStream.range(0, factors.size())
                .filter(i -> isKeyConcern(factors.get(i)) && !answered.contains(factors.get(i).getId()))
                .boxed()
                .toList();
    }

    private static boolean isKeyConcern(Factor factor) {
        return factor.getKind() == FactorKind.CONCERN
                && factor.getWeight().filter(FactorWeight.KEY::equals).isPresent()
                && factor.getPresence()
                        .filter(presence -> presence != Presence.PRESENT)
                        .isEmpty()
                && factor.getNotActedOn().isEmpty();
    }

    /** What was stopped, lapsed or ended answers nothing; what was done does. */
    private static List<SafetyAction> counting(List<SafetyAction> actions, Day today) {
        return actions.stream()
                .filter(action -> action.isDone() || !action.hasStoppedBy(today))
                .toList();
    }

    /**
     * An action answers a concern itself, or an explanation that draws on it. Guarding against a scenario does not answer what
     * feeds it.
     */
    private static Set<FactorId> answered(List<SafetyAction> actions, Formulation formulation) {
        Set<FactorId> factors = new HashSet<>();
        Set<HypothesisId> hypotheses = new HashSet<>();
        actions.forEach(action -> {
            factors.addAll(action.getFactors());
            hypotheses.addAll(action.getHypotheses());
        });
        formulation.getHypotheses().stream()
                .filter(hypothesis -> hypotheses.contains(hypothesis.getId()))
                .forEach(hypothesis -> factors.addAll(hypothesis.getFactors()));
        return factors;
    }
}
