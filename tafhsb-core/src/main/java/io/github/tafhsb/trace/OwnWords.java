// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a record says at each place of its trace. */
final class OwnWords {
    private final Language language;
    private final Map<PartId<?>, String> words = new HashMap<>();

    private OwnWords(Language language) {
        this.language = language;
    }

    static NodeLabels of(Assessment assessment, Language language) {
        OwnWords own = new OwnWords(language);
        assessment.getEvidence().forEach(own::take);
        assessment.getFormulation().ifPresent(own::take);
        assessment.getPlan().map(SafetyPlan::getActions).ifPresent(actions -> actions.forEach(own::take));
        NodeLabels numbered = NodeLabels.numbered(language);
        return node -> Optional.ofNullable(own.words.get(node.id()))
                .map(said -> numbered.of(node) + ": " + said)
                .orElseGet(() -> numbered.of(node));
    }

    private void take(EvidenceItem item) {
        String said = item.getStatements().stream()
                .map(Statement::getText)
                .flatMap(Optional::stream)
                .map(passage -> passage.in(language))
                .map(Telling::ended)
                .collect(Collectors.joining(" "));
        if (!said.isEmpty()) {
            words.putIfAbsent(item.getId(), said);
        }
    }

    private void take(Formulation formulation) {
        for (Factor factor : formulation.getFactors()) {
            put(factor.getId(), factor.getStatement());
        }
        for (Hypothesis hypothesis : formulation.getHypotheses()) {
            put(hypothesis.getId(), hypothesis.getStatement());
        }
        for (Scenario scenario : formulation.getScenarios()) {
            put(scenario.getId(), scenario.getWhat());
        }
    }

    private void take(SafetyAction action) {
        put(action.getId(), action.getWhat());
    }

    private void put(PartId<?> id, Optional<Passage> said) {
        said.ifPresent(passage -> words.putIfAbsent(id, passage.in(language)));
    }
}
