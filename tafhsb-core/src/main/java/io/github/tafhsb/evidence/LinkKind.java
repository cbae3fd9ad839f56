// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * How one item of evidence bears on another.
 */
public enum LinkKind implements Choice {
    /** The first supports the second. */
    CORROBORATES("corroborates"),

    /** The first disagrees with the second; both are kept. */
    CONTRADICTS("contradicts"),

    /** The first puts right a mistake in the second. */
    CORRECTS("corrects"),

    /** The first repeats the second and adds no weight. */
    REPEATS("repeats");

    private final String wire;

    LinkKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
