// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * How the child wants to be addressed in Welsh.
 */
public enum FormOfAddress implements Choice {
    /** The formal or plural form. */
    CHI("chi"),

    /** The familiar form. */
    TI("ti");

    private final String wire;

    FormOfAddress(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
