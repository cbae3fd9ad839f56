// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A held explanation of behaviour that is only alleged, or disputed, is marked as one that holds if this happened.
 *
 * <p>One that names no behaviour is taken to be about all of them. An alternative is offered as a possibility anyway.
 */
public final class UnprovenIsSaidAsIf extends Rule<Hypothesis> {
    private static final Set<StandingStatus> UNPROVEN = EnumSet.of(StandingStatus.ALLEGED, StandingStatus.DISPUTED);

    /** Declares the rule. */
    public UnprovenIsSaidAsIf() {
        super(
                "D30",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Hypothesis.class,
                "https://www.gov.scot/publications/expert-group-preventing-sexual-offending-involving-children-young-people-prevention-responses-harmful-sexual-behaviour-children-young-people/pages/26/",
                "inference");
    }

    @Override
    public Finding judge(Hypothesis hypothesis, Facts facts) {
        boolean unproven = Reasoning.isHeld(hypothesis)
                && behaviours(hypothesis, facts)
                        .map(Behaviour::getStanding)
                        .flatMap(Optional::stream)
                        .map(Standing::getStatus)
                        .anyMatch(UNPROVEN::contains);
        return unproven
                ? Finding.metIf(
                        hypothesis.getIfThisHappened().filter(YesNo.YES::equals).isPresent(), "ifThisHappened")
                : Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
    }

    private static Stream<Behaviour> behaviours(Hypothesis hypothesis, Facts facts) {
        return hypothesis.getBehaviours().isEmpty()
                ? facts.all(Behaviour.class).stream()
                : hypothesis.getBehaviours().stream().map(facts::find).flatMap(Optional::stream);
    }
}
