// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * A power in law that only some bodies hold, and that a plan cannot give to anybody else.
 */
public enum LegalPower implements Choice {
    /** To search a person, a place or a device. */
    SEARCH("search"),
    /** To take something away and keep it. */
    SEIZURE("seizure"),
    /** To arrest somebody. */
    ARREST("arrest"),
    /** To move a child to another place against the wishes of those responsible. */
    COMPULSORY_REMOVAL("compulsory-removal");

    private final String wire;

    LegalPower(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
