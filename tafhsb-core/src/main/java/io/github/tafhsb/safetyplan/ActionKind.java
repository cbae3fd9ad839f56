// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * What an action does.
 */
public enum ActionKind implements Choice {
    /** Helps the child or family. */
    SUPPORT("support"),

    /** Limits what the child may do. */
    RESTRICTION("restriction"),

    /** Somebody is present or watches. */
    SUPERVISION("supervision"),

    /** Sessions with the child or family. */
    DIRECT_WORK("direct-work"),

    /** Agencies working together. */
    LIAISON("liaison"),

    /** Help from a health service. */
    HEALTH("health");

    private final String wire;

    ActionKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
