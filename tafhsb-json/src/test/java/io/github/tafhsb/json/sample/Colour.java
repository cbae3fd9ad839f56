// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.sample;

import io.github.tafhsb.code.Choice;

/** A choice whose words are not the names of its constants. */
public enum Colour implements Choice {
    RED("red"),
    DARK_GREEN("dark-green"),
    BLUE("blue");

    private final String wire;

    Colour(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
