// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * How far a source can be relied on.
 */
public enum ReliabilityKind implements Choice {
    /** Relied on before, or in a position to know. */
    RELIABLE("reliable"),

    /** Nobody has been able to test it. */
    UNTESTED("untested"),

    /** There is a reason for doubt. */
    DOUBTFUL("doubtful");

    private final String wire;

    ReliabilityKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
