// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;

/** The sentences about changes, conflicts and conversions, in both languages. */
final class ChangeMessages {
    private static final Texts TEXTS =
            Texts.load("/io/github/tafhsb/json/ChangeMessages", name -> ChangeMessages.class.getResourceAsStream(name));

    private ChangeMessages() {}

    static String message(String key, Language language) {
        return TEXTS.get(key, language);
    }
}
