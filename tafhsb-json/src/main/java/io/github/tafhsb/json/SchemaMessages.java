// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;

/** The sentences behind the codes of reading, in both languages. */
final class SchemaMessages {
    private static final Texts TEXTS = 
            Texts.load("/io/github/tafhsb/json/SchemaMessages", name -> SchemaMessages.class.getResourceAsStream(name));

    private SchemaMessages() {}

    static String message(ReadProblem.Code code, Language language) {
        return TEXTS.get(code.id(), language);
    }
}
