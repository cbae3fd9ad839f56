// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Choice;

/**
 * Whether something is a concern or a strength.
 */
public enum FactorKind implements Choice {
    /** Something that makes the behaviour, or harm, more to be expected. */
    CONCERN("concern"),

    /** Something that protects or can be built on. */
    STRENGTH("strength");

    private final String wire;

    FactorKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
