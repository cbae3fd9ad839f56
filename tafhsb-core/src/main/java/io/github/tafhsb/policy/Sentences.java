// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;

/** What an organisation is told of its settings, in whole sentences. */
final class Sentences {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/policy/sentences");

    private Sentences() {}

    static String of(String key, Language language) {
        return TEXTS.get(key, language);
    }
}
