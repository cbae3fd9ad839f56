// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;

/**
 * Authors use the terms that guidance uses today, and everyday words in what the child or family is told.
 */
public final class TermsAreCurrent extends WordRule {

    /** Declares the rule. */
    public TermsAreCurrent() {
        super(
                "G03",
                Level.NOTES,
                "https://www.weprotect.org/frameworks/implementing-the-model-national-response/research-and-data/universal-terminology/",
                "https://hwb.gov.wales/zones/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people");
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return true;
    }
}
