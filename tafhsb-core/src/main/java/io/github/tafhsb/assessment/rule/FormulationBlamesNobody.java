// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;

/**
 * The formulation explains and does not blame: neither the child nor the family nor services.
 */
public final class FormulationBlamesNobody extends WordRule {

    /** Declares the rule. */
    public FormulationBlamesNobody() {
        super(
                "D26",
                Level.WARNS,
                "https://psysite.info/good-practice-guidelines-on-the-use-of-psychological-formulati.html?page=29");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return hasFormulation(facts);
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return said.isIn(Formulation.class);
    }
}
