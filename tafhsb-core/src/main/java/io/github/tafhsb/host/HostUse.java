// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host;

import io.github.tafhsb.code.Choice;

/**
 * Whether a host assessment is the one this record supplements or an earlier one.
 */
public enum HostUse implements Choice {
    /** This record supplements it. */
    CURRENT("current"),

    /** An earlier assessment, kept as history. */
    PREVIOUS("previous");

    private final String wire;

    HostUse(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
