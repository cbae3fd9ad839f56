// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

/** Something the person at the keyboard can put right: told in a sentence, and the program ends with 2. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes the sentence. */
    Misuse(String sentence) {
        super(sentence);
    }
}
