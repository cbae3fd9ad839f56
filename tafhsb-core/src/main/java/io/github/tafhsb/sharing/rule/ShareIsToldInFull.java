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

/** A share says what goes, to whom, why, on which basis, how, and what was weighed up. */
public final class ShareIsToldInFull extends Rule<Disclosure> {

    /** Declares the rule. */
    public ShareIsToldInFull() {
        super(
                "H03",
                1,
                Level.AT_SHARE,
                SettledBy.DOING_IT,
                Disclosure.class,
                "https://greatermanchesterscp.trixonline.co.uk/chapter/data-protection-information-sharing-and-confidentiality");
    }

    @Override
    public Finding judge(Disclosure share, Facts facts) {
        if (!Shared.isShared(share)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean what = share.getWhat().isPresent() || !share.getItems().isEmpty() || Shared.isWhole(share);
        boolean whom = share.getRecipient().isPresent() || !share.getRecipients().isEmpty();
        return Finding.breaches()
                .addIf(!what, "what")
                .addIf(!whom, "recipient")
                .addIf(share.getWhy().isEmpty(), "why")
                .addIf(share.getBasis().isEmpty(), "basis")
                .addIf(share.getHow().isEmpty(), "how")
                .addIf(share.getReasoning().isEmpty(), "reasoning")
                .finding();
    }
}
