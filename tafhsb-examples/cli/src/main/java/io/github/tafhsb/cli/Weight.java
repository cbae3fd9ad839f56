// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.rule.Level;
import java.util.Locale;

/** How much a finding weighs: a document that was refused outweighs whatever a rule says of one that was read. */
enum Weight {
    REFUSED("1;35", "error"),
    URGENT("1;31", "error"),
    BLOCKS("31", "error"),
    WARNS("33", "warning"),
    NOTES("36", "note");

    private final String colour;
    private final String sarif;

    Weight(String colour, String sarif) {
        this.colour = colour;
        this.sarif = sarif;
    }

    /** {@return that of a rule's level} */
    static Weight of(Level level) {
        return switch (level) {
            case URGENT -> URGENT;
            case BLOCKS -> BLOCKS;
            case WARNS, AT_SHARE -> WARNS;
            case NOTES, OUTLINE -> NOTES;
        };
    }

    /** {@return the word for it on the command line and in JSON} */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what SARIF calls it} */
    String sarif() {
        return sarif;
    }

    String colour() {
        return colour;
    }

    /** {@return what a person reads} */
    String label(Words words) {
        return switch (this) {
            case REFUSED -> words.get("refused");
            case URGENT -> words.label(Level.URGENT);
            case BLOCKS -> words.label(Level.BLOCKS);
            case WARNS -> words.label(Level.WARNS);
            case NOTES -> words.label(Level.NOTES);
        };
    }

    /** The word for it. */
    @Override
    public String toString() {
        return wire();
    }
}
