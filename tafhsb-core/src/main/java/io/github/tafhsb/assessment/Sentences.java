// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;

/** Why an answer does not hold and why a judgement differs, in whole sentences. */
final class Sentences {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/assessment/sentences");

    private Sentences() {}

    static String of(String key, Language language) {
        return TEXTS.get(key, language);
    }
}
