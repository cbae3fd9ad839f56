// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

/** Colours for a terminal; none for anything else. */
final class Paint {
    private final boolean isColoured;

    /** Takes whether there is to be any colour. */
    Paint(boolean isColoured) {
        this.isColoured = isColoured;
    }

    /** {@return a name that leads a paragraph} */
    String heading(String text) {
        return paint(text, "1");
    }

    /** {@return what is of less weight} */
    String aside(String text) {
        return paint(text, "2");
    }

    /** {@return a word in the colour of how much a finding weighs} */
    String weight(Weight weight, String text) {
        return paint(text, weight.colour());
    }

    private String paint(String text, String code) {
        return isColoured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
