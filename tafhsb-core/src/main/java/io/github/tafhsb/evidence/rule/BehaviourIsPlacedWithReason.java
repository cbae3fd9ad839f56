// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * A behaviour has its place on the continuum, with the reason for it.
 *
 * <p>While it is not described in full there is nothing to place it by, and that is told first.
 */
public final class BehaviourIsPlacedWithReason extends Rule<Behaviour> {

    /** Declares the rule. */
    public BehaviourIsPlacedWithReason() {
        super(
                "C14",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Behaviour.class,
                "https://fliphtml5.com/yzaiy/yfbi/Final_copy_AIM_Education_Guidance_April_2021",
                "https://pdf4pro.com/view/hackett-continuum-of-harmful-behavior-excerpted-7806c2.html");
    }

    @Override
    public Finding judge(Behaviour behaviour, Facts facts) {
        if (behaviour.getContinuum().isPresent()) {
            boolean reasoned =
                    behaviour.getContinuum().flatMap(ContinuumPlacing::getReason).isPresent();
            return reasoned ? Finding.met() : Finding.notMet("continuum/reason", "noReason");
        }
        return BehaviourIsDescribedInFull.isDescribed(behaviour)
                ? Finding.notMet("continuum", "notPlaced")
                : Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
    }
}
