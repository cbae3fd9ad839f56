// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * Where a plan keeps people safe.
 */
public enum Environment implements Choice {
    /** Where the child lives. */
    HOME("home"),

    /** School, college or work. */
    SCHOOL("school"),

    /** A placement where the child sleeps. */
    RESIDENTIAL("residential"),

    /** Clubs, streets, other people’s homes. */
    COMMUNITY("community"),

    /** Devices and services. */
    ONLINE("online");

    private final String wire;

    Environment(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
