// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.DisclosureDecision;

/** A decision not to share says why. */
public final class KeepingBackHasReason extends Rule<Assessment> {

    /** Declares the rule. */
    public KeepingBackHasReason() {
        super(
                "H05",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.theyworkforyou.com/pbc/2024-25/Children%E2%80%99s_Wellbeing_and_Schools_Bill/04-0_2025-01-23a.145.9?p=10352");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        return Shares.judge(
                assessment,
                share -> share.getDecision() == DisclosureDecision.NOT_SHARED,
                share -> share.getWhy().isEmpty() && share.getReasoning().isEmpty(),
                "why");
    }
}
