// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;

/**
 * No author uses words made for adults in a record about somebody under 18.
 *
 * <p>From 18 on the words are a label like others, told by G01. Somebody whose age is not known may be under 18.
 */
public final class AdultWordsAreForAdults extends WordRule {

    /** Declares the rule. */
    public AdultWordsAreForAdults() {
        super(
                "G10",
                Level.WARNS,
                "https://docslib.org/doc/13122808/terms-and-phrases-relating-to-child-sexual-abuse-we-the-victims-and",
                "https://learning.nspcc.org.uk/news/why-language-matters/harmful-sexual-behaviour-labelling-actions-not-children");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return !wording.isEmpty() && !wording.isOfAnAdult();
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return true;
    }
}
