// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Choice;

/**
 * Which of the five Ps a factor belongs to (Weerasekera, 1996).
 */
public enum FiveP implements Choice {
    /** What is seen now. */
    PRESENTING("presenting"),

    /** What made it possible. */
    PREDISPOSING("predisposing"),

    /** What set it off. */
    PRECIPITATING("precipitating"),

    /** What keeps it going. */
    PERPETUATING("perpetuating"),

    /** What protects. */
    PROTECTIVE("protective");

    private final String wire;

    FiveP(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
