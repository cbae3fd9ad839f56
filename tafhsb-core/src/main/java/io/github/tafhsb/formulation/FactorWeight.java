// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Choice;

/**
 * Whether a plan has to answer a factor.
 */
public enum FactorWeight implements Choice {
    /** It drives or protects; a plan answers it or says why not. */
    KEY("key"),

    /** It plays a part. */
    CONTRIBUTING("contributing"),

    /** It is there and does not matter here. */
    BACKGROUND("background");

    private final String wire;

    FactorWeight(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
