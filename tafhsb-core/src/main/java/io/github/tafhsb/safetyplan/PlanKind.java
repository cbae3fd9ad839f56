// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * Whether a plan bridges the time until more is known.
 */
public enum PlanKind implements Choice {
    /** Keeps everyone safe until more is known. */
    INTERIM("interim"),

    /** Agreed on the strength of a formulation. */
    AGREED("agreed");

    private final String wire;

    PlanKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
