// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Choice;

/**
 * Whether a factor is there.
 */
public enum Presence implements Choice {
    /** It is there now. */
    PRESENT("present"),

    /** It was there and is not now. */
    PAST("past"),

    /** It is not there. */
    ABSENT("absent"),

    /** Nobody has established it. */
    NOT_KNOWN("not-known");

    private final String wire;

    Presence(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
