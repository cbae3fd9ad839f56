// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;
import java.util.Objects;

/**
 * What rules say to people, in English and Welsh.
 *
 * <p>The same files serve a host's Jakarta Validation provider, which finds them by their name. A rule of a host's own has no
 * text here; a sentence that says so stands in for each.
 */
final class RuleTexts {
    private static final String PREFIX = "io.github.tafhsb.";
    private static final String OWN = PREFIX + "own";
    private static final Texts TEXTS = Texts.load("/ContributorValidationMessages");

    private RuleTexts() {}

    static String message(RuleId rule, String variant, Language language) {
        return said(key(rule, variant), "", language);
    }

    static String settling(RuleId rule, String variant, Language language) {
        return said(key(rule, variant), ".settling", language);
    }

    static String asks(RuleId rule, Language language) {
        return said(PREFIX + rule.value(), ".asks", language);
    }

    static String meaning(RuleId rule, Language language) {
        return said(PREFIX + rule.value(), ".meaning", language);
    }

    static String key(RuleId rule, String variant) {
        Objects.requireNonNull(variant, "variant");
        return PREFIX + rule.value() + (variant.isEmpty() ? "" : "." + variant);
    }

    private static String said(String key, String part, Language language) {
        return TEXTS.find(key + part, language).orElseGet(() -> TEXTS.get(OWN + part, language));
    }
}
