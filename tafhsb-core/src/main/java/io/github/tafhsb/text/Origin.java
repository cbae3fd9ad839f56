// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

/** Where the words of a passage come from. */
public enum Origin {
    /** The author's own words. */
    OWN("own"),

    /** Somebody's words, quoted. */
    QUOTED("quoted"),

    /** Carried over from another record. */
    CARRIED("carried"),

    /** Drafted by software; a named person confirms it before anything rests on it. */
    DRAFTED("drafted");

    private final String wire;

    Origin(String wire) {
        this.wire = wire;
    }

    /** {@return the origin as it is written in JSON} */
    public String wire() {
        return wire;
    }
}
