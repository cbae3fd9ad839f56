// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;
import java.util.Objects;

/**
 * What choices are called, in English and Welsh.
 *
 * <p>The Welsh awaits a qualified translator's review.
 */
public final class Labels {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/code/labels");

    private Labels() {}

    /** {@return what a choice is called} */
    public static String of(Choice choice, Language language) {
        Objects.requireNonNull(choice, "choice");
        return TEXTS.get(key(choice), language);
    }

    private static String key(Choice choice) {
        return ((Enum<?>) choice).getDeclaringClass().getSimpleName() + "." + choice.wire();
    }
}
