// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * How the source came to know.
 */
public enum Directness implements Choice {
    /** The source saw, heard or did it, or holds the record. */
    FIRST_HAND("first-hand"),

    /** The source passes on what somebody else said. */
    RELAYED("relayed"),

    /** Part first-hand and part relayed. */
    MIXED("mixed"),

    /** Nobody has established it. */
    NOT_KNOWN("not-known");

    private final String wire;

    Directness(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
