// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Choice;

/**
 * Where something lies: in the individual, the family, or the networks around them.
 */
public enum Sphere implements Choice {
    /** In the child or young person. */
    INDIVIDUAL("individual"),

    /** In the family or placement. */
    FAMILY("family"),

    /** In friends, school, community and services. */
    NETWORKS("networks");

    private final String wire;

    Sphere(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
