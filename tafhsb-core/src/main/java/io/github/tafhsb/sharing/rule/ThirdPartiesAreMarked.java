// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.Disclosure;
import java.util.List;

/**
 * Each item of evidence in a share says whether it is about somebody else, and such an item does not answer a request to see the record.
 *
 * <p>Several without a mark are told once.
 */
public final class ThirdPartiesAreMarked extends Rule<Disclosure> {

    /** Declares the rule. */
    public ThirdPartiesAreMarked() {
        super(
                "H08",
                1,
                Level.AT_SHARE,
                SettledBy.DOING_IT,
                Disclosure.class,
                "https://www.oxfordshire.gov.uk/node/11626");
    }

    @Override
    public Finding judge(Disclosure share, Facts facts) {
        if (!Shared.isShared(share)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Shared shared = Shared.of(share, facts);
        List<EvidenceItem> items = shared.evidence();
        boolean access = share.getAccessRequest().filter(YesNo.YES::equals).isPresent();
        boolean unmarked = items.stream().anyMatch(item -> item.getThirdParty().isEmpty());
        Finding.Breaches breaches = Finding.breaches().addIf(unmarked, shared.at(), "unmarked");
        items.stream()
                .filter(item -> access && item.getThirdParty().filter(YesNo.YES::equals).isPresent())
                .map(shared::at)
                .distinct()
                .forEach(place -> breaches.addIf(true, place, "access"));
        return breaches.finding();
    }
}
