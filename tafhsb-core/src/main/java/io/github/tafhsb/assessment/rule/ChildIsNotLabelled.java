// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.policy.WordList.WordScope;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;

/**
 * No author calls the child what they did; quotations are exempt.
 *
 * <p>Words made for adults are told by G10 while the young person is under 18, and here afterwards.
 */
public final class ChildIsNotLabelled extends WordRule {

    /** Declares the rule. */
    public ChildIsNotLabelled() {
        super(
                "G01",
                Level.WARNS,
                "https://learning.nspcc.org.uk/news/why-language-matters/harmful-sexual-behaviour-labelling-actions-not-children");
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return wording.isOfAnAdult()
                || said.found().stream().anyMatch(each -> !each.entry().scopes().contains(WordScope.ADULT));
    }
}
