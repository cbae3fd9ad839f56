// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * What brings a review forward.
 */
public enum TriggerKind implements Choice {
    /** A new report or incident. */
    NEW_REPORT("new-report"),

    /** A move of home or placement. */
    MOVE("move"),

    /** A new or changed device. */
    DEVICE_CHANGE("device-change"),

    /** A change of school. */
    SCHOOL_CHANGE("school-change"),

    /** A police or court outcome. */
    POLICE_OUTCOME("police-outcome"),

    /** Renewed contact with a person or group. */
    CONTACT("contact"),

    /** Something else, said in words. */
    OTHER("other");

    private final String wire;

    TriggerKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
