// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Choice;

/**
 * What an assessment was asked for.
 */
public enum CommissionPurpose implements Choice {
    /** To plan help and safety. */
    PLANNING("planning"),

    /** For a child protection conference. */
    CONFERENCE("conference"),

    /** For a court. */
    COURT("court"),

    /** For a panel. */
    PANEL("panel"),

    /** For something else, said in words. */
    OTHER("other");

    private final String wire;

    CommissionPurpose(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
