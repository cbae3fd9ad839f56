// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.form;

/** What a member holds. */
public enum Holds {
    /** Text on one line; a date is one too, told by its {@linkplain Member#type type}. */
    LINE("line"),
    /** Text that may run over several lines. */
    TEXT("text"),
    /** One word of a list. */
    CHOICE("choice"),
    /** True or false. */
    FLAG("flag"),
    /** A whole number. */
    NUMBER("number"),
    /** The identifier of this part itself. */
    IDENTIFIER("identifier"),
    /** The identifier of another part. */
    REFERENCE("reference"),
    /** A part with members of its own, found by its {@linkplain Member#type type}. */
    PART("part"),
    /** One of several cases, found in the same way. */
    ONE_OF("one-of"),
    /** Values under names of the host’s own. */
    ENTRIES("entries");

    private final String wire;

    Holds(String wire) {
        this.wire = wire;
    }

    /** {@return the word for it in JSON} */
    public String wire() {
        return wire;
    }
}
