// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * Where the child lives.
 */
public enum LivingArrangement implements Choice {
    /** With a parent or another member of the family. */
    FAMILY("family"),

    /** With foster carers. */
    FOSTER_CARE("foster-care"),

    /** In a children’s home or school where they sleep. */
    RESIDENTIAL("residential"),

    /** In a secure setting. */
    CUSTODY("custody"),

    /** Somewhere else, said in words. */
    OTHER("other");

    private final String wire;

    LivingArrangement(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
