// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * The handling code that police gave an item; kept as given.
 */
public enum PoliceHandling implements Choice {
    /** Lawful sharing permitted. */
    P("p"),

    /** Lawful sharing permitted with conditions. */
    C("c");

    private final String wire;

    PoliceHandling(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
