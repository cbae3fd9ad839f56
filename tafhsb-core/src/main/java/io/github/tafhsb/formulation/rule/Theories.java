// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.Texts;
import java.util.Properties;

/** What the shipped list of theories says of them; of a licensee's own theories it says nothing. */
final class Theories {
    private static final Properties FACTS = Texts.properties("/io/github/tafhsb/formulation/theories.properties");

    private Theories() {}

    /** Whether a theory was made for adults. A model that builds on strengths is not one of them, whoever it was first made for. */
    static boolean isMadeForAdults(Code theory) {
        return theory.list().equals(FACTS.getProperty("catalogue.id"))
                && "adults".equals(FACTS.getProperty(theory.code() + ".population"));
    }
}
