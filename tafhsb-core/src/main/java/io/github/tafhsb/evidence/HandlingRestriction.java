// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * What may be done with an item.
 */
public enum HandlingRestriction implements Choice {
    /** Handled like the rest of the record. */
    ORDINARY("ordinary"),

    /** Shared only under the condition given. */
    CONDITIONS("conditions"),

    /** Not to leave the team. */
    NOT_SHARED("not-shared");

    private final String wire;

    HandlingRestriction(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
