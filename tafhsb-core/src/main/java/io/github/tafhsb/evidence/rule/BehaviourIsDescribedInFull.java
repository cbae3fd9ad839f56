// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.When;
import java.util.EnumSet;
import java.util.Set;

/**
 * A behaviour says of what kind it was, how often it happened and how it changed, and what is known about pressure or power and
 * about agreement. What it lacks is told once.
 *
 * <p>Something on one known day has no frequency and no course. Viewing has nobody to agree. A behaviour that was placed as expected or
 * as merely inappropriate asks for no more than its reason.
 */
public final class BehaviourIsDescribedInFull extends Rule<Behaviour> {

    private static final Set<BehaviourKind> VIEWING =
            EnumSet.of(BehaviourKind.ILLEGAL_VIEWING, BehaviourKind.COMPULSIVE_VIEWING);
    private static final Set<ContinuumPoint> SLIGHT =
            EnumSet.of(ContinuumPoint.NORMAL, ContinuumPoint.INAPPROPRIATE);

    /** Declares the rule. */
    public BehaviourIsDescribedInFull() {
        super(
                "C13",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Behaviour.class,
                "https://hampshirescp.org.uk/?p=7398",
                "https://chscp.org.uk/harmful-sexual-behaviour/");
    }

    @Override
    public Finding judge(Behaviour behaviour, Facts facts) {
        boolean slight = behaviour
                .getContinuum()
                .filter(placed -> SLIGHT.contains(placed.getPoint()))
                .isPresent();
        return slight
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.breaches()
                        .addBelowIf(!isDescribed(behaviour), "", "")
                        .finding();
    }

    /** Whether everything is said that a place on the continuum would have to rest on. */
    static boolean isDescribed(Behaviour behaviour) {
        boolean course = behaviour.getHappenedOn().filter(BehaviourIsDescribedInFull::isOneDay).isPresent()
                || behaviour.getFrequency().isPresent() && behaviour.getChange().isPresent();
        boolean between = !behaviour.getKinds().isEmpty() && VIEWING.containsAll(behaviour.getKinds())
                || behaviour.getPressure().isPresent()
                        && (behaviour.getAgreement().isPresent()
                                || behaviour.getCapacityToAgree().isPresent());
        return !behaviour.getKinds().isEmpty() && course && between;
    }

    private static boolean isOneDay(When date) {
        return date.earliest().equals(date.latest());
    }
}
