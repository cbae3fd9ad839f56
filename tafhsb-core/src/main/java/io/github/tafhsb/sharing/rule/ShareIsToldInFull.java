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
import java.util.List;
import java.util.stream.Stream;

/**
 * A share says what goes, to whom, why, on which basis, how, and what was weighed up.
 *
 * <p>One thing missing is told at its place, several are told once for the share.
 */
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
        List<String> blank = Stream.of(
                        what ? "" : "what",
                        whom ? "" : "recipient",
                        share.getWhy().isPresent() ? "" : "why",
                        share.getBasis().isPresent() ? "" : "basis",
                        share.getHow().isPresent() ? "" : "how",
                        share.getReasoning().isPresent() ? "" : "reasoning")
                .filter(member -> !member.isEmpty())
                .toList();
        return blank.size() > 1
                ? Finding.breaches().addBelowIf(true, "", "several").finding()
                : Finding.metIf(blank.isEmpty(), String.join("", blank));
    }
}
