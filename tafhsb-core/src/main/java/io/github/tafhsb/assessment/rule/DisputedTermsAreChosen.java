// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;

/**
 * Terms that people disagree about are chosen and not just used. The list offers alternatives; none is the right one.
 */
public final class DisputedTermsAreChosen extends WordRule {

    /** Declares the rule. */
    public DisputedTermsAreChosen() {
        super(
                "G08",
                Level.NOTES,
                "https://hmiprobation.justiceinspectorates.gov.uk/?p=3359",
                "https://learning.nspcc.org.uk/news/?type=26003");
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return true;
    }
}
