// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Choice;

/**
 * How much a formulation covers.
 */
public enum FormulationExtent implements Choice {
    /** Something needed for it is still missing. */
    PARTIAL("partial"),

    /** As full as the case needs. */
    FULL("full");

    private final String wire;

    FormulationExtent(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
