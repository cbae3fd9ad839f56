// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.time.When;
import java.util.Optional;

/**
 * A share cites a basis that awaits its day only once the organisation has marked it as in force.
 *
 * <p>That is the Act of 2026, chapter 21, whole or by section: an entry whose code is {@value #AWAITING} or begins with it. When its
 * sections begin to count is not for a library to know.
 */
public final class BasisIsInForce extends Rule<Disclosure> {
    private static final String AWAITING = "ukpga-2026-21";

    /** Declares the rule. */
    public BasisIsInForce() {
        super(
                "H18",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Disclosure.class,
                "https://www.legislation.gov.uk/ukpga/2026/21/section/78/enacted",
                "https://www.legislation.gov.uk/ukpga/2026/21/section/4/data.akn");
    }

    @Override
    public Finding judge(Disclosure share, Facts facts) {
        Optional<Code> awaiting = share.getBasis().filter(BasisIsInForce::awaitsItsDay);
        if (awaiting.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean inForce = facts.the(Policy.class).orElseThrow().getBasesInForce().stream()
                .anyMatch(awaiting.get()::isSameAs);
        return Finding.metIf(inForce, "basis");
    }

    private static boolean awaitsItsDay(Code basis) {
        return basis.code().equals(AWAITING) || basis.code().startsWith(AWAITING + "-");
    }
}
