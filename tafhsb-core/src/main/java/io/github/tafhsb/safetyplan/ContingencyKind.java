// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * Which eventuality is planned for.
 */
public enum ContingencyKind implements Choice {
    /** An arrangement of the plan does not hold. */
    CONTROL_FAILS("control-fails"),

    /** Something foreseen happens. */
    SITUATION("situation");

    private final String wire;

    ContingencyKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
