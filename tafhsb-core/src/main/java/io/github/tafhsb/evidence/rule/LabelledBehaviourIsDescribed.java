// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** A behaviour that was given a label is also described in plain words. */
public final class LabelledBehaviourIsDescribed extends Rule<Behaviour> {

    /** Declares the rule. */
    public LabelledBehaviourIsDescribed() {
        super(
                "C19",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Behaviour.class,
                "https://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/178/");
    }

    @Override
    public Finding judge(Behaviour behaviour, Facts facts) {
        boolean labelled = !behaviour.getKinds().isEmpty()
                || behaviour.getContinuum().isPresent()
                || behaviour.getImage().flatMap(ImageIncident::getKind).isPresent();
        if (!labelled) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Finding.metIf(behaviour.getDescription().isPresent(), "description");
    }
}
