// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Optional;

/** A source that police withheld is not named, neither as the source nor as whose account it is. */
public final class WithheldSourceStaysWithheld extends Rule<EvidenceItem> {

    /** Declares the rule. */
    public WithheldSourceStaysWithheld() {
        super(
                "C26",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                EvidenceItem.class,
                "http://www.hsmtraining.com/blog/2017/2/14/assessing-the-source-of-intelligence-in-intelligence-reports",
                "https://api.brainscape.com/flashcards/3x5x2-9168043/packs/15753526");
    }

    @Override
    public Finding judge(EvidenceItem item, Facts facts) {
        Optional<Source> withheld = item.getSource()
                .filter(source -> source.getKind()
                        .filter(SourceKind.WITHHELD_BY_POLICE::equals)
                        .isPresent());
        if (withheld.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean person = withheld.flatMap(Source::getPerson).isPresent();
        boolean role = withheld.flatMap(Source::getRole).isPresent();
        Finding.Breaches breaches = Finding.breaches()
                .addIf(person, "source/person", "")
                .addIf(role && !person, "source/role", "");
        List<Statement> statements = item.getStatements();
        for (int i = 0; i < statements.size(); i++) {
            boolean whose = statements.get(i).getWhose().isPresent();
            breaches.addIf(whose && !person && !role, "statements/" + i + "/whose", "");
        }
        return breaches.finding();
    }
}
