// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Viewing;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * Whoever viewed an image is recorded by role, with the day, the reason and who authorised it; somebody outside the designated role
 * needs an exceptional reason as well. What it lacks is told once.
 */
public final class ViewingsAreAccountedFor extends Rule<Viewing> {

    /** Declares the rule. */
    public ViewingsAreAccountedFor() {
        super(
                "C22",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Viewing.class,
                "https://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview");
    }

    @Override
    public Finding judge(Viewing viewing, Facts facts) {
        boolean complete = viewing.getWho().isPresent()
                && viewing.getDesignated().isPresent()
                && viewing.getViewedOn().isPresent()
                && viewing.getWhy().isPresent()
                && viewing.getAuthorisedBy().isPresent();
        boolean outside = viewing.getDesignated().filter(YesNo.NO::equals).isPresent();
        return Finding.breaches()
                .addBelowIf(!complete, "", "incomplete")
                .addIf(
                        complete && outside && viewing.getExceptionalReason().isEmpty(),
                        "exceptionalReason",
                        "notDesignated")
                .finding();
    }
}
