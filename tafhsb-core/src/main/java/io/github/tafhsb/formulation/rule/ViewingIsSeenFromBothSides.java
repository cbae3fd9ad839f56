// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where viewing was illegal or had become compulsive, the formulation says what it means for the child and for others.
 */
public final class ViewingIsSeenFromBothSides extends Rule<Formulation> {
    private static final Set<BehaviourKind> VIEWING =
            EnumSet.of(BehaviourKind.ILLEGAL_VIEWING, BehaviourKind.COMPULSIVE_VIEWING);

    /** Declares the rule. */
    public ViewingIsSeenFromBothSides() {
        super(
                "D20",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Formulation.class,
                "https://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/175/",
                "https://www.nice.org.uk/guidance/NG55/chapter/committee-discussion");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        boolean viewing = facts.all(Behaviour.class).stream()
                .anyMatch(behaviour -> behaviour.getKinds().stream().anyMatch(VIEWING::contains));
        if (!viewing) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Finding.breaches()
                .addIf(formulation.getHarmToChild().isEmpty(), "harmToChild", "child")
                .addIf(formulation.getHarmToOthers().isEmpty(), "harmToOthers", "others")
                .finding();
    }
}
