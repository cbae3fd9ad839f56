// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;

/**
 * What rules say to people, in English and Welsh.
 *
 * <p>The same files serve a host's Jakarta Validation provider, which finds them by their name.
 */
final class RuleTexts {
    private static final String PREFIX = "io.github.tafhsb.";
    private static final Texts TEXTS = Texts.load("/ContributorValidationMessages");

    private RuleTexts() {}

    static String message(Problem problem, Language language) {
        return TEXTS.get(key(problem), language);
    }

    static String settling(Problem problem, Language language) {
        return TEXTS.get(key(problem) + ".settling", language);
    }

    static String meaning(Rule<?> rule, Language language) {
        return TEXTS.get(PREFIX + rule.id().value() + ".meaning", language);
    }

    static String key(Problem problem) {
        return PREFIX + problem.code() + (problem.variant().isEmpty() ? "" : "." + problem.variant());
    }
}
