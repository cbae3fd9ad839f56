// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeAnswer;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** A challenge by the child, a parent or anybody else is answered, whenever it was made. */
public final class ChallengesAreAnswered extends Rule<Challenge> {

    /** Declares the rule. */
    public ChallengesAreAnswered() {
        super(
                "C33",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Challenge.class,
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy");
    }

    @Override
    public Finding judge(Challenge challenge, Facts facts) {
        boolean answered =
                challenge.getAnswer().flatMap(ChallengeAnswer::getText).isPresent();
        if (!answered && challenge.getText().isEmpty()) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        return Finding.metIf(answered, challenge.getAnswer().isEmpty() ? "answer" : "answer/text");
    }
}
