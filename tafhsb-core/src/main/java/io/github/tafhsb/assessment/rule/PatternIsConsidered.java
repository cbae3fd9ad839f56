// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where there is more than one incident, somebody has considered what is repeated or changes from one to another.
 *
 * <p>Behaviours under one incident are one. Others are two where they are certainly apart in time, or one was online and the other was
 * not. Of what nobody has dated, the day since when it stands as it does counts.
 */
public final class PatternIsConsidered extends Rule<Assessment> {

    /** Declares the rule. */
    public PatternIsConsidered() {
        super(
                "C28",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.nspcc.org.uk/preventing-abuse/child-protection-system/case-reviews/learning/harmful-sexual-behaviour/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        boolean several = isMoreThanOne(assessment.getBehaviours().stream()
                .filter(PatternIsConsidered::isOfConcern)
                .toList());
        if (!several || !Enquiries.isExplained(assessment)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Finding.metIf(
                assessment.getFormulation().flatMap(Formulation::getPattern).isPresent(), "formulation/pattern");
    }

    private static boolean isMoreThanOne(List<Behaviour> behaviours) {
        Map<Line, List<Behaviour>> incidents = behaviours.stream()
                .filter(behaviour -> behaviour.getIncident().isPresent())
                .collect(Collectors.groupingBy(behaviour -> behaviour.getIncident().orElseThrow()));
        Stream<List<Behaviour>> alone = behaviours.stream()
                .filter(behaviour -> behaviour.getIncident().isEmpty())
                .map(List::of);
        List<List<Behaviour>> apart =
                Stream.concat(incidents.values().stream(), alone).toList();
        List<Span> spans = apart.stream()
                .flatMap(incident -> Span.of(incident).stream())
                .toList();
        LocalDate firstOver = spans.stream().map(Span::latest).reduce(LocalDate.MAX, Span::earlier);
        return incidents.size() > 1
                || apart.stream().anyMatch(incident -> isOnly(BehaviourMode.ONLINE, incident))
                        && apart.stream().anyMatch(incident -> isOnly(BehaviourMode.OFFLINE, incident))
                || spans.stream().anyMatch(span -> firstOver.isBefore(span.earliest()));
    }

    private static boolean isOnly(BehaviourMode mode, List<Behaviour> incident) {
        return incident.stream()
                .allMatch(behaviour -> behaviour.getMode().filter(mode::equals).isPresent());
    }

    private static boolean isOfConcern(Behaviour behaviour) {
        return behaviour
                .getContinuum()
                .filter(placed -> placed.getPoint() == ContinuumPoint.NORMAL)
                .isEmpty();
    }

    /** From the first day something can have begun or be known from to the last. */
    private record Span(LocalDate earliest, LocalDate latest) {

        static Optional<Span> of(List<Behaviour> incident) {
            return incident.stream()
                    .flatMap(behaviour -> behaviour
                            .getHappenedOn()
                            .or(() -> behaviour.getStanding().flatMap(Standing::getSince))
                            .stream())
                    .map(on -> new Span(on.earliest(), on.latest()))
                    .reduce((one, other) -> new Span(
                            earlier(one.earliest, other.earliest),
                            earlier(one.latest, other.latest).equals(one.latest) ? other.latest : one.latest));
        }

        static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
