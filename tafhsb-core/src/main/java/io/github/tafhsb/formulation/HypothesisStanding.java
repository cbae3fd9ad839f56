// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Choice;

/**
 * How an explanation stands among the others.
 */
public enum HypothesisStanding implements Choice {
    /** The explanation the team works with. */
    HELD("held"),

    /** Another explanation still considered. */
    ALTERNATIVE("alternative"),

    /** Considered and set aside, with reasons. */
    SET_ASIDE("set-aside");

    private final String wire;

    HypothesisStanding(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
