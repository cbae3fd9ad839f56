// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * What an assessment of this kind is and is not. It stands on everything that is shown, printed or passed on.
 *
 * <p>For example, that it supplements a fuller assessment, that it gives a child no score, and that this is independent software.
 */
public final class LimitsStatement {
    private static final String NAME = "/io/github/tafhsb/assessment/limits";
    private static final Texts TEXTS = Texts.load(NAME);
    private static final List<String> KEYS = keys(Texts.properties(NAME + ".properties"));

    private LimitsStatement() {}

    /** {@return whole sentences, in the order in which they are shown} */
    public static List<String> sentences(Language language) {
        return KEYS.stream().map(key -> TEXTS.get(key, language)).toList();
    }

    private static List<String> keys(Properties english) {
        return Arrays.stream(english.getProperty("limits").split(" "))
                .map(key -> "limits." + key)
                .toList();
    }
}
