// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.CarriedOver;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** An item from an older record says from which, and keeps the date it had there. */
public final class CarriedOverItemsKeepTheirOrigin extends Rule<EvidenceItem> {

    /** Declares the rule. */
    public CarriedOverItemsKeepTheirOrigin() {
        super(
                "C18",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                EvidenceItem.class,
                "https://www.profesor.ca/history--rationale.html",
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy");
    }

    @Override
    public Finding judge(EvidenceItem item, Facts facts) {
        boolean previous = item.getSource()
                .flatMap(Source::getKind)
                .filter(SourceKind.PREVIOUS_RECORD::equals)
                .isPresent();
        if (item.getCarriedOver().isEmpty()) {
            return previous
                    ? Finding.notMet("carriedOver", "incomplete")
                    : Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean record = item.getCarriedOver().flatMap(CarriedOver::getRecord).isEmpty();
        boolean day = item.getCarriedOver().flatMap(CarriedOver::getOriginalDate).isEmpty();
        return Finding.breaches()
                .addIf(record && day, "carriedOver", "incomplete")
                .addIf(record && !day, "carriedOver/record", "noRecord")
                .addIf(day && !record, "carriedOver/originalDate", "noDate")
                .finding();
    }
}
