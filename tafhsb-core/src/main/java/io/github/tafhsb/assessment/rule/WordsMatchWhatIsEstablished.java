// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Authors say no more than is established: what is alleged or disputed is not told as found by a court.
 *
 * <p>Beside a behaviour its own standing counts. In the formulation, a worksheet or an analysis a word is right if any behaviour
 * stands so that it is. What other evidence says of an outcome is left to it.
 */
public final class WordsMatchWhatIsEstablished extends WordRule {
    private static final String NOT_RECORDED = "not-recorded";

    /** Declares the rule. */
    public WordsMatchWhatIsEstablished() {
        super(
                "G04",
                Level.WARNS,
                "https://www.gov.scot/publications/expert-group-preventing-sexual-offending-involving-children-young-people-prevention-responses-harmful-sexual-behaviour-children-young-people/pages/26/",
                "inference");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return !facts.all(Behaviour.class).isEmpty();
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        Set<String> standings = said.at()
                .within(Behaviour.class)
                .map(behaviour -> Set.of(standing(behaviour)))
                .orElseGet(() -> isOurOwnView(said) ? Standings.of(facts).wires() : Set.of());
        return !standings.isEmpty()
                && said.found().stream().anyMatch(each -> each.entry().when().containsAll(standings));
    }

    private static boolean isOurOwnView(Wording.Said said) {
        return said.isIn(Formulation.class)
                || said.isIn(Worksheet.class)
                || said.at()
                        .within(Statement.class)
                        .flatMap(Statement::getKind)
                        .filter(StatementKind.ANALYSIS::equals)
                        .isPresent();
    }

    private static String standing(Behaviour behaviour) {
        return behaviour
                .getStanding()
                .map(standing -> standing.getStatus().wire())
                .orElse(NOT_RECORDED);
    }

    /** How the behaviours of a record stand. */
    private record Standings(Set<String> wires) {
        static Standings of(Facts facts) {
            return facts.once(
                    Standings.class,
                    () -> new Standings(facts.all(Behaviour.class).stream()
                            .map(WordsMatchWhatIsEstablished::standing)
                            .collect(Collectors.toUnmodifiableSet())));
        }
    }
}
