// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

/** How verdicts are told: each as a piece of text, made by any thread, and written one after another in order. */
interface Telling {

    /** {@return what one verdict looks like; empty if there is nothing to say} */
    String tell(Verdict verdict);

    /** {@return what is for the person at the keyboard rather than for the output; empty if there is nothing} */
    default String aside(Verdict verdict) {
        return "";
    }

    /** {@return what comes before the first piece} */
    default String begin() {
        return "";
    }

    /** {@return what comes between two pieces} */
    default String between() {
        return "";
    }

    /** {@return what comes after the last piece} */
    default String end(Tally tally) {
        return "";
    }
}
