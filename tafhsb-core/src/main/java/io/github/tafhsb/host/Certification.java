// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host;

import io.github.tafhsb.code.Choice;

/**
 * Whether the certification of whoever led a fuller assessment was shown.
 */
public enum Certification implements Choice {
    /** It was shown. */
    SHOWN("shown"),

    /** It was not shown; nothing is said about whether it exists. */
    NOT_SHOWN("not-shown");

    private final String wire;

    Certification(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
