// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.formulation.ScenarioId;
import io.github.tafhsb.formulation.rule.Reasoning;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every held explanation leads forward to an action, or somebody says why not; and every item of evidence leads somewhere.
 *
 * <p>An action follows from an explanation directly, by a factor that it draws on, or by a scenario that follows from it. Back to
 * evidence is D05, a key concern without an action E02, and a plan without any action E01: what they tell is not told again. An item
 * that nothing in the record points at may be the one that does not fit; several are told at once.
 */
public final class ReasoningLeadsBothWays extends Rule<Assessment> {

    /** Declares the rule. */
    public ReasoningLeadsBothWays() {
        super(
                "D24",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://psysite.info/good-practice-guidelines-on-the-use-of-psychological-formulati.html?page=29");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<Formulation> formulation = assessment.getFormulation();
        if (formulation.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Reasoning.tooEarly(formulation.get()).orElseGet(() -> {
            Finding.Breaches breaches = Finding.breaches();
            assessment
                    .getPlan()
                    .filter(plan -> !plan.hasEndedBy(facts.today()))
                    .map(SafetyPlan::getActions)
                    .filter(actions -> !actions.isEmpty())
                    .ifPresent(actions -> forward(formulation.get(), actions, breaches));
            unused(assessment, facts.the(Parts.class).orElseThrow(), breaches);
            return breaches.finding();
        });
    }

    private static void forward(Formulation formulation, List<SafetyAction> actions, Finding.Breaches breaches) {
        Set<HypothesisId> acted = acted(formulation, actions);
        Set<FactorId> answered = new HashSet<>();
        actions.forEach(action -> answered.addAll(action.getFactors()));
        Map<FactorId, Factor> factors = new HashMap<>();
        formulation.getFactors().forEach(factor -> factors.put(factor.getId(), factor));

        List<Hypothesis> explanations = formulation.getHypotheses();
        for (int i = 0; i < explanations.size(); i++) {
            Hypothesis explanation = explanations.get(i);
            boolean leads = acted.contains(explanation.getId())
                    || explanation.getNotActedOn().isPresent()
                    || explanation.getFactors().stream().anyMatch(answered::contains)
                    || explanation.getFactors().stream()
                            .map(factors::get)
                            .anyMatch(factor -> factor != null && isTold(factor));
            breaches.addIf(
                    Reasoning.isHeld(explanation) && !leads, "formulation/hypotheses/" + i, "action");
        }
    }

    /** The explanations that an action follows from, directly or by a scenario. */
    private static Set<HypothesisId> acted(Formulation formulation, List<SafetyAction> actions) {
        Set<HypothesisId> acted = new HashSet<>();
        Set<ScenarioId> guarded = new HashSet<>();
        actions.forEach(action -> {
            acted.addAll(action.getHypotheses());
            guarded.addAll(action.getScenarios());
        });
        formulation.getScenarios().stream()
                .filter(scenario -> guarded.contains(scenario.getId()))
                .forEach(scenario -> acted.addAll(scenario.getHypotheses()));
        return acted;
    }

    /** Why no action answers this concern stands beside it, or E02 asks. */
    private static boolean isTold(Factor factor) {
        boolean isThere = factor.getPresence().filter(presence -> presence != Presence.PRESENT).isEmpty();
        boolean isKey = factor.getWeight().filter(FactorWeight.KEY::equals).isPresent();
        return factor.getNotActedOn().isPresent() || factor.getKind() == FactorKind.CONCERN && isKey && isThere;
    }

    private static void unused(Assessment assessment, Parts record, Finding.Breaches breaches) {
        breaches.addEach(
                Enquiries.places(assessment, item -> !record.isPointedAt(item.getId())), "/evidence", "unused", "several");
    }
}
