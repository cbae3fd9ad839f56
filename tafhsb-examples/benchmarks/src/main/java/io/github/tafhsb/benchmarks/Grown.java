// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.formulation.ScenarioId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.SafetyAction;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A record grown to so many items of evidence: what hangs on them comes again with every copy, under identifiers of its own. */
final class Grown {
    private final String copy;

    private Grown(int copy) {
        this.copy = "-copy-" + copy;
    }

    static Assessment to(Assessment record, int items) {
        int copies = (items - 1) / record.getEvidence().size() + 1;
        Formulation formulation = record.getFormulation().orElseThrow();
        return record.withEvidence(grown(copies, record.getEvidence(), Grown::item).subList(0, items))
                .withLinks(grown(copies - 1, record.getLinks(), Grown::link))
                .withFormulation(formulation
                        .withFactors(grown(copies - 1, formulation.getFactors(), Grown::factor))
                        .withHypotheses(grown(copies - 1, formulation.getHypotheses(), Grown::hypothesis))
                        .withScenarios(grown(copies - 1, formulation.getScenarios(), Grown::scenario)))
                .withPlan(record.getPlan()
                        .map(plan -> plan.withActions(grown(copies - 1, plan.getActions(), Grown::action))));
    }

    /** What there is, and so many copies in all, at least one. */
    private static <P> List<P> grown(int copies, List<P> parts, BiFunction<Grown, P, P> again) {
        Stream<P> more = IntStream.range(1, copies)
                .mapToObj(Grown::new)
                .flatMap(copy -> parts.stream().map(part -> again.apply(copy, part)));
        return Stream.concat(parts.stream(), more).toList();
    }

    private EvidenceItem item(EvidenceItem item) {
        return item.withId(id(item.getId()))
                .withStatements(item.getStatements().stream().map(this::statement).toList())
                .withCorrections()
                .withChallenges();
    }

    private Statement statement(Statement statement) {
        return statement.withId(StatementId.of(statement.getId().value() + copy));
    }

    private EvidenceLink link(EvidenceLink link) {
        return link.withId(EvidenceLinkId.of(link.getId().value() + copy))
                .withItem(id(link.getItem()))
                .withBearsOn(id(link.getBearsOn()));
    }

    private Factor factor(Factor factor) {
        return factor.withId(id(factor.getId())).withEvidence(ids(factor.getEvidence()));
    }

    private Hypothesis hypothesis(Hypothesis hypothesis) {
        return hypothesis
                .withId(id(hypothesis.getId()))
                .withEvidenceFor(ids(hypothesis.getEvidenceFor()))
                .withEvidenceAgainst(ids(hypothesis.getEvidenceAgainst()))
                .withFactors(hypothesis.getFactors().stream().map(this::id).toList());
    }

    private Scenario scenario(Scenario scenario) {
        return scenario.withId(id(scenario.getId()))
                .withHypotheses(scenario.getHypotheses().stream().map(this::id).toList());
    }

    private SafetyAction action(SafetyAction action) {
        return action.withId(ActionId.of(action.getId().value() + copy))
                .withFactors(action.getFactors().stream().map(this::id).toList())
                .withHypotheses(action.getHypotheses().stream().map(this::id).toList())
                .withScenarios(action.getScenarios().stream().map(this::id).toList());
    }

    private List<EvidenceId> ids(List<EvidenceId> ids) {
        return ids.stream().map(this::id).toList();
    }

    private EvidenceId id(EvidenceId id) {
        return EvidenceId.of(id.value() + copy);
    }

    private FactorId id(FactorId id) {
        return FactorId.of(id.value() + copy);
    }

    private HypothesisId id(HypothesisId id) {
        return HypothesisId.of(id.value() + copy);
    }

    private ScenarioId id(ScenarioId id) {
        return ScenarioId.of(id.value() + copy);
    }
}
