// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.Disclosure;

/** What goes only under a condition goes with it, and what must not go to this recipient stays. */
public final class ConditionsTravel extends Rule<Disclosure> {

    /** Declares the rule. */
    public ConditionsTravel() {
        super(
                "H07",
                1,
                Level.AT_SHARE,
                SettledBy.DOING_IT,
                Disclosure.class,
                "https://beta.bailii.org/ew/cases/EWHC/Admin/2019/975.html",
                "https://m.brainscape.com/flashcards/information-intelligence-12257278/packs/21089740");
    }

    @Override
    public Finding judge(Disclosure share, Facts facts) {
        if (!Shared.isShared(share)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Shared shared = Shared.of(share, facts);
        boolean restricted = shared.evidence().stream()
                .anyMatch(item -> !shared.mustStay(item) && Shared.isRestricted(item));
        Finding.Breaches breaches = Finding.breaches()
                .addIf(restricted && share.getCondition().isEmpty(), "condition", "unsaid");
        shared.evidence().stream()
                .filter(shared::mustStay)
                .map(shared::at)
                .distinct()
                .forEach(place -> breaches.addIf(true, place, "stays"));
        return breaches.finding();
    }
}
