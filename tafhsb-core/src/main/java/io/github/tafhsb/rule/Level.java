// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.code.Choice;

/** What a rule that is not met does. No level refuses a save, and none holds up a step that protects somebody. */
public enum Level implements Choice {
    /** Somebody is needed today. Judged on every draft; never refuses and never blocks anything. */
    URGENT("urgent"),

    /** Blocks finalising, and only that. */
    BLOCKS("blocks"),

    /** Can be answered by a person, who says why. */
    WARNS("warns"),

    /** A remark. */
    NOTES("notes"),

    /** Still to ask: shown where somebody looks for what is left to think of. It is no problem. */
    OUTLINE("outline"),

    /** Judged when something is shared, on what is shared; at no other time. */
    AT_SHARE("at-share");

    private final String wire;

    Level(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
