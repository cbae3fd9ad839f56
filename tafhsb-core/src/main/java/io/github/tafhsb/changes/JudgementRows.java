// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import static io.github.tafhsb.changes.Place.list;
import static io.github.tafhsb.changes.Place.words;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.review.Dissent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is made of it: concerns and strengths, explanations, what could happen, differing views. */
final class JudgementRows {
    private JudgementRows() {}

    static List<Row> all() {
        return List.of(
                inFormulation(Factor.class, Formulation::getFactors, Formulation::withFactors)
                        .as(it -> it.added(
                                        factor -> ofKind(factor, ChangeKind.CONCERN_ADDED, ChangeKind.STRENGTH_ADDED))
                                .evidence(Factor::getEvidence)
                                .words(factor -> words(Stream.of(factor.getStatement())))
                                .on(Factor::getPresence, Factor::withPresence, JudgementRows::presence)),
                inFormulation(Hypothesis.class, Formulation::getHypotheses, Formulation::withHypotheses)
                        .as(it -> it.added(ChangeKind.EXPLANATION_ADDED)
                                .otherwise(ChangeKind.EXPLANATION_REWRITTEN)
                                .evidence(JudgementRows::weighed)
                                .words(hypothesis -> words(Stream.of(
                                        hypothesis.getStatement(),
                                        hypothesis.getSetAsideBecause(),
                                        hypothesis.getConfidence().flatMap(Confidence::getReason))))
                                .on(Hypothesis::getStanding, Hypothesis::withStanding, JudgementRows::stands)
                                .on(Hypothesis::getConfidence, Hypothesis::withConfidence, JudgementRows::confidence)
                                .onSet(
                                        Hypothesis::getEvidenceFor,
                                        Hypothesis::withEvidenceFor,
                                        ChangeKind.EVIDENCE_WEIGHED)
                                .onSet(
                                        Hypothesis::getEvidenceAgainst,
                                        Hypothesis::withEvidenceAgainst,
                                        ChangeKind.EVIDENCE_WEIGHED)),
                inFormulation(Scenario.class, Formulation::getScenarios, Formulation::withScenarios)
                        .as(it -> it.added(ChangeKind.SCENARIO_ADDED)
                                .removed(scenario -> ChangeKind.SCENARIO_REMOVED)
                                .words(scenario -> words(Stream.of(scenario.getWhat())))),
                list(Dissent.class, Assessment::getDissents, Assessment::withDissents)
                        .as(it -> it.added(ChangeKind.VIEW_DIFFERS)
                                .otherwise(ChangeKind.VIEW_DIFFERS)
                                .people(dissent -> dissent.getBy().stream().toList())
                                .words(dissent -> words(Stream.of(dissent.getView())))));
    }

    private static ChangeKind ofKind(Factor factor, ChangeKind concern, ChangeKind strength) {
        return factor.getKind() == FactorKind.CONCERN ? concern : strength;
    }

    /** Somebody who did not say so before and says now that it is there says nothing about a change in life. */
    private static Optional<ChangeKind> presence(Factor was, Factor is) {
        boolean gone = isGone(is);
        if (gone == isGone(was)) {
            return Optional.empty();
        }
        return Optional.of(
                gone
                        ? ofKind(is, ChangeKind.CONCERN_PAST, ChangeKind.STRENGTH_PAST)
                        : ofKind(is, ChangeKind.CONCERN_BACK, ChangeKind.STRENGTH_BACK));
    }

    private static boolean isGone(Factor factor) {
        return factor.getPresence()
                .filter(presence -> presence == Presence.PAST || presence == Presence.ABSENT)
                .isPresent();
    }

    private static List<EvidenceId> weighed(Hypothesis hypothesis) {
        return Stream.concat(hypothesis.getEvidenceFor().stream(), hypothesis.getEvidenceAgainst().stream())
                .distinct()
                .toList();
    }

    private static Optional<ChangeKind> stands(Hypothesis was, Hypothesis is) {
        return Optional.of(
                switch (is.getStanding()) {
                    case HELD -> ChangeKind.EXPLANATION_HELD;
                    case ALTERNATIVE -> ChangeKind.EXPLANATION_OPEN;
                    case SET_ASIDE -> ChangeKind.EXPLANATION_SET_ASIDE;
                });
    }

    /** Another reason for being as sure as before is another wording of the explanation. */
    private static Optional<ChangeKind> confidence(Hypothesis was, Hypothesis is) {
        Optional<Confidence> before = was.getConfidence();
        return is.getConfidence().flatMap(now -> {
            if (before.isEmpty()) {
                return Optional.of(ChangeKind.CONFIDENCE_SAID);
            }
            int surer = now.getLevel().compareTo(before.get().getLevel());
            return surer == 0
                    ? Optional.empty()
                    : Optional.of(surer > 0 ? ChangeKind.CONFIDENCE_RAISED : ChangeKind.CONFIDENCE_LOWERED);
        });
    }

    static <P extends Part<?>> Place<P> inFormulation(
            Class<P> type, Function<Formulation, List<P>> get, BiFunction<Formulation, List<P>, Formulation> set) {
        return list(
                type,
                it -> it.getFormulation().map(get).orElse(List.of()),
                (it, parts) -> it.withFormulation(it.getFormulation().map(held -> set.apply(held, parts))));
    }
}
