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

/**
 * A share names the parts of the record that go, or says why the whole record does.
 *
 * <p>Whether each part serves the purpose is for a person to see; a list lets them.
 */
public final class ShareIsNoWiderThanNeeded extends Rule<Disclosure> {

    /** Declares the rule. */
    public ShareIsNoWiderThanNeeded() {
        super(
                "H04",
                1,
                Level.AT_SHARE,
                SettledBy.DOING_IT,
                Disclosure.class,
                "https://greatermanchesterscp.trixonline.co.uk/chapter/data-protection-information-sharing-and-confidentiality",
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/");
    }

    @Override
    public Finding judge(Disclosure share, Facts facts) {
        if (!Shared.isShared(share)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (Shared.isWhole(share)) {
            return share.getWholeBecause().isPresent() ? Finding.met() : Finding.notMet("wholeBecause", "whole");
        }
        if (share.getItems().isEmpty()) {
            return Finding.notMet("items", "none");
        }
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 0; i < share.getItems().size(); i++) {
            boolean unknown = facts.find(share.getItems().get(i)).isEmpty();
            breaches.addIf(unknown, "items/" + i, "unknown");
        }
        return breaches.finding();
    }
}
