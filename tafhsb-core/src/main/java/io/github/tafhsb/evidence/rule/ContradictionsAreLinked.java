// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** An item that another source contradicts is linked to what contradicts it, so that both are kept and read together. */
public final class ContradictionsAreLinked extends Rule<EvidenceItem> {

    /** Declares the rule. */
    public ContradictionsAreLinked() {
        super(
                "C10",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                EvidenceItem.class,
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy",
                "inference");
    }

    @Override
    public Finding judge(EvidenceItem item, Facts facts) {
        if (item.getCorroboration().filter(Corroboration.CONTRADICTED::equals).isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean linked = facts.pointingAt(item.getId(), EvidenceLink.class).stream()
                .anyMatch(link -> link.getKind() == LinkKind.CONTRADICTS
                        && !link.getItem().equals(link.getBearsOn()));
        return Finding.metIf(linked, "corroboration");
    }
}
