// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;

/**
 * No author blames the child, the family or a service for what happened; inside the formulation D26 says so.
 */
public final class NobodyIsBlamed extends WordRule {

    /** Declares the rule. */
    public NobodyIsBlamed() {
        super("G02", Level.WARNS, "http://fayllar.org/kate-sewel.html?page=15");
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return !said.isIn(Formulation.class);
    }
}
