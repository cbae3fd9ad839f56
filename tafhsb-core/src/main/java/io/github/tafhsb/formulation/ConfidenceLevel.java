// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Choice;

/**
 * How sure the author is of an explanation. Of the explanation, not of what will happen.
 */
public enum ConfidenceLevel implements Choice {
    /** Much is missing or disputed. */
    LOW("low"),

    /** Supported, with open points. */
    MODERATE("moderate"),

    /** Supported from several independent sources. */
    HIGH("high");

    private final String wire;

    ConfidenceLevel(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
