// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.text.Language;

/** Why a signed version is judged otherwise today. */
public enum DifferenceReason implements Choice {
    /** There was no such rule yet. */
    NEW_RULE("new-rule"),

    /** There is no such rule any more. */
    RULE_RETIRED("rule-retired"),

    /** The rule asks for something else now. */
    RULE_CHANGED("rule-changed"),

    /** It is judged under other settings. */
    OTHER_SETTING("other-setting"),

    /** It is judged on another day. */
    OTHER_DAY("other-day"),

    /** Neither rule, setting nor day is another: this release judges by the same rule more exactly. */
    MENDED("mended");

    private final String wire;

    DifferenceReason(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /** {@return why, in a sentence} */
    public String sentence(Language language) {
        return Sentences.of("difference." + wire, language);
    }
}
