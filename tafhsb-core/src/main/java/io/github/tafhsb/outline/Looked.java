// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.outline;

import io.github.tafhsb.code.Choice;

/** Whether somebody has looked, so that a blank is not taken for a finding. */
public enum Looked implements Choice {
    /** Something is recorded. */
    FOUND("found"),

    /** Nothing is recorded, and somebody says that they looked, or that what was looked for is not there. */
    NONE_FOUND("none-found"),

    /** Nothing is recorded, and nobody says that they looked. */
    NOT_LOOKED("not-looked");

    private final String wire;

    Looked(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
