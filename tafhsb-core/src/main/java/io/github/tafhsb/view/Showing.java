// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.code.Choice;

/** What becomes of a member when a view is made. */
public enum Showing implements Choice {
    /** It is shown. */
    SHOWN("shown"),

    /** The wording for others stands in its place, where the model has one. */
    TOLD("told"),

    /** Of a list, what is this reader’s: theirs to carry out, about them, or pointed at by what they are shown. */
    OWN("own"),

    /** It is shown only once a named person has decided so. */
    ASK("ask"),

    /** It is not shown. */
    WITHHELD("withheld");

    private final String wire;

    Showing(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
