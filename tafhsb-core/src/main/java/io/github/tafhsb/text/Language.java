// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

/** A language that this library speaks. */
public enum Language {
    /** English. */
    ENGLISH("en"),

    /** Welsh. */
    CYMRAEG("cy");

    private final String wire;

    Language(String wire) {
        this.wire = wire;
    }

    /** {@return the language's code, {@code en} or {@code cy}} */
    public String wire() {
        return wire;
    }
}
