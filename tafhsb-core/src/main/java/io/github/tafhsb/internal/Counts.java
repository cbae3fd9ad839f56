// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.internal;

/** What every version and revision keeps to. */
public final class Counts {
    private Counts() {}

    /**
     * Refuses a count that is below 1 or has more than six digits.
     *
     * @throws IllegalArgumentException if it is
     */
    public static void check(int count, String parameter) {
        if (count < 1 || count > 999_999) {
            throw new IllegalArgumentException(parameter + ": a whole number from 1 to 999999");
        }
    }
}
