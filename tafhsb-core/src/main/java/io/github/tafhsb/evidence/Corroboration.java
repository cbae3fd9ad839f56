// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * Whether something else supports an item.
 */
public enum Corroboration implements Choice {
    /** An independent source supports it. */
    CORROBORATED("corroborated"),

    /** An independent source supports part of it. */
    PARTLY("partly"),

    /** Nothing else supports it so far. */
    UNCORROBORATED("uncorroborated"),

    /** Another source says otherwise. */
    CONTRADICTED("contradicted");

    private final String wire;

    Corroboration(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
