// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * How an action is going.
 */
public enum ProgressState implements Choice {
    /** It has begun. */
    STARTED("started"),

    /** It was done. */
    DONE("done"),

    /** It goes on as agreed. */
    CONTINUING("continuing"),

    /** It was stopped on purpose. */
    STOPPED("stopped"),

    /** It stopped without a decision. */
    LAPSED("lapsed");

    private final String wire;

    ProgressState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
