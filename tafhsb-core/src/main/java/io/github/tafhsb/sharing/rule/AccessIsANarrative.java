// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.Disclosure;

/** What answers a request to see the record is given as an account with dates that can be read. */
public final class AccessIsANarrative extends Rule<Disclosure> {

    /** Declares the rule. */
    public AccessIsANarrative() {
        super(
                "H09",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Disclosure.class,
                "https://brighton.proceduresonline.com/p_access_files.html");
    }

    @Override
    public Finding judge(Disclosure share, Facts facts) {
        boolean access = share.getAccessRequest().filter(YesNo.YES::equals).isPresent();
        if (!Shared.isShared(share) || !access) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Finding.metIf(share.getDatedNarrative().filter(YesNo.YES::equals).isPresent(), "datedNarrative");
    }
}
