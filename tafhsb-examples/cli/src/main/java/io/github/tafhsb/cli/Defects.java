// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A defect of the program, as it can be reported: what and where, and no message, because nobody knows what is in it. */
final class Defects {
    private static final int FRAMES = 5;

    private Defects() {}

    /** {@return the kind of a defect and where it came up} */
    static String where(Throwable defect) {
        Throwable cause = defect;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", cause.getClass().getName() + " < ", ""));
    }
}
