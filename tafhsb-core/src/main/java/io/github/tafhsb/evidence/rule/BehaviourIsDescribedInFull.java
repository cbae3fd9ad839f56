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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A behaviour says of what kind it was, how often it happened and how it changed, and what is known about pressure or power and
 * about agreement. What it lacks is told once, and which it is.
 *
 * <p>Something on one known day has no frequency and no course. Viewing has nobody to agree. A behaviour that was placed as expected or
 * as merely inappropriate asks for no more than its reason.
 */
public final class BehaviourIsDescribedInFull extends Rule<Behaviour> {

    private static final Set<BehaviourKind> VIEWING =
            EnumSet.of(BehaviourKind.ILLEGAL_VIEWING, BehaviourKind.COMPULSIVE_VIEWING);
    private static final Set<ContinuumPoint> SLIGHT =
            EnumSet.of(ContinuumPoint.NORMAL, ContinuumPoint.INAPPROPRIATE);
    private static final Map<Set<String>, String> VARIANTS = Map.of(
            Set.of("frequency", "change"), "course",
            Set.of("pressure", "agreement"), "between",
            Set.of("frequency", "change", "pressure", "agreement"), "onlyKind",
            Set.of("kinds", "frequency", "change", "pressure", "agreement"), "nothing");

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
                : describe(behaviour);
    }

    private static Finding describe(Behaviour behaviour) {
        List<String> lacking = lacking(behaviour);
        if (lacking.isEmpty()) {
            return Finding.met();
        }
        String variant = lacking.size() == 1 ? lacking.get(0) : VARIANTS.getOrDefault(Set.copyOf(lacking), "several");
        return Finding.breaches()
                .addBelowIf(true, lacking.size() == 1 ? "/" + lacking.get(0) : "", variant)
                .finding();
    }

    /** Whether everything is said that a place on the continuum would have to rest on. */
    static boolean isDescribed(Behaviour behaviour) {
        return lacking(behaviour).isEmpty();
    }

    private static List<String> lacking(Behaviour behaviour) {
        boolean oneDay = behaviour
                .getHappenedOn()
                .filter(BehaviourIsDescribedInFull::isOneDay)
                .isPresent();
        boolean nobodyToAgree =
                !behaviour.getKinds().isEmpty() && VIEWING.containsAll(behaviour.getKinds());
        List<String> lacking = new ArrayList<>();
        addIf(lacking, behaviour.getKinds().isEmpty(), "kinds");
        addIf(lacking, !oneDay && behaviour.getFrequency().isEmpty(), "frequency");
        addIf(lacking, !oneDay && behaviour.getChange().isEmpty(), "change");
        addIf(lacking, !nobodyToAgree && behaviour.getPressure().isEmpty(), "pressure");
        addIf(
                lacking,
                !nobodyToAgree
                        && behaviour.getAgreement().isEmpty()
                        && behaviour.getCapacityToAgree().isEmpty(),
                "agreement");
        return lacking;
    }

    private static void addIf(List<String> lacking, boolean lacks, String member) {
        if (lacks) {
            lacking.add(member);
        }
    }

    private static boolean isOneDay(When date) {
        return date.earliest().equals(date.latest());
    }
}
