// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Optional;

/** What is typed as a fact in an item from an older record stood there as a fact, and not as an opinion or an analysis. */
public final class CarriedOverOpinionsStayOpinions extends Rule<EvidenceItem> {

    /** Declares the rule. */
    public CarriedOverOpinionsStayOpinions() {
        super(
                "C34",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                EvidenceItem.class,
                "https://www.profesor.ca/history--rationale.html",
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy",
                "inference");
    }

    @Override
    public Finding judge(EvidenceItem item, Facts facts) {
        List<StatementKind> kinds = item.getStatements().stream()
                .flatMap(statement -> statement.getKind().stream())
                .toList();
        if (item.getCarriedOver().isEmpty() || !kinds.contains(StatementKind.FACT)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Optional<StatementKind> there = item.getCarriedOver().get().getOriginalKind();
        if (there.isEmpty()) {
            return Finding.notMet("carriedOver/originalKind", "notSaid");
        }
        boolean view = there.get() == StatementKind.OPINION || there.get() == StatementKind.ANALYSIS;
        return view ? Finding.notMet("statements", "opinion") : Finding.met();
    }
}
