// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * Where behaviour took place.
 */
public enum BehaviourMode implements Choice {
    /** By means of a device or service. */
    ONLINE("online"),

    /** Not by means of a device or service. */
    OFFLINE("offline"),

    /** Both. */
    BOTH("both"),

    /** Nobody has established it. */
    NOT_KNOWN("not-known");

    private final String wire;

    BehaviourMode(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
