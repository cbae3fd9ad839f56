// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** A statement says whether it is a fact, an account, an opinion or an analysis; an opinion names whose it is. */
public final class StatementsSayWhatTheyAre extends Rule<Statement> {

    /** Declares the rule. */
    public StatementsSayWhatTheyAre() {
        super(
                "C02",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Statement.class,
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy");
    }

    @Override
    public Finding judge(Statement statement, Facts facts) {
        if (statement.getKind().isEmpty()) {
            return Finding.notMet("kind", "noKind");
        }
        boolean opinion = statement.getKind().get() == StatementKind.OPINION;
        boolean held = statement.getWhose().isPresent() || statement.getHolder().isPresent();
        return opinion && !held ? Finding.notMet("holder", "noHolder") : Finding.met();
    }
}
