// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.internal;

/** What every version and revision keeps to, and every limit that a setting names. */
public final class Counts {
    private Counts() {}

    /**
     * Refuses a count that is below 1 or has more than six digits.
     *
     * @throws IllegalArgumentException if it is
     */
    public static void check(int count, String parameter) {
        check(count, 1, 999_999, parameter);
    }

    /**
     * Refuses a number that is below the least or above the most.
     *
     * @throws IllegalArgumentException if it is
     */
    public static void check(int count, int least, int most, String parameter) {
        if (count < least || count > most) {
            throw new IllegalArgumentException(parameter + ": a whole number from " + least + " to " + most);
        }
    }
}
