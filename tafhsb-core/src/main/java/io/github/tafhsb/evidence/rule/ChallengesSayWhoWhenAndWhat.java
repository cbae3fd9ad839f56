// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** A challenge says who made it, when, and what they say. What several of these lack is told once. */
public final class ChallengesSayWhoWhenAndWhat extends Rule<Challenge> {

    /** Declares the rule. */
    public ChallengesSayWhoWhenAndWhat() {
        super(
                "C12",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Challenge.class,
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy");
    }

    @Override
    public Finding judge(Challenge challenge, Facts facts) {
        boolean by = challenge.getBy().isEmpty();
        boolean day = challenge.getMadeOn().isEmpty();
        boolean text = challenge.getText().isEmpty();
        boolean several = by ? day || text : day && text;
        return Finding.breaches()
                .addBelowIf(several, "", "incomplete")
                .addIf(by && !several, "by", "noOne")
                .addIf(day && !several, "madeOn", "noDate")
                .addIf(text && !several, "text", "noText")
                .finding();
    }
}
