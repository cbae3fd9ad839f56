// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;

/**
 * What something is and how it stands. Most are two sentences, one for each; where how it stands needs to be said of this very
 * thing, one sentence says both.
 */
final class Sentences {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/calendar/sentences");

    private Sentences() {}

    static String of(Due due, Language language) {
        String kind = "kind." + due.kind().wire();
        String said = TEXTS.find(kind + "." + due.state().wire(), language)
                .orElseGet(() -> TEXTS.get(kind, language)
                        + TEXTS.find("state." + due.state().wire(), language)
                                .map(state -> " " + state)
                                .orElse(""));
        return due.isCertain() ? said : said + " " + TEXTS.get("possibly", language);
    }
}
