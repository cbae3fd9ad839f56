// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import java.util.Objects;

/**
 * Names a rule: a chapter of the rule book and a number in it. Never used again for another rule, and its meaning never changes.
 *
 * @param value a letter from A to Z and two digits, for example {@code D05}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Takes the name of a rule.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (value.length() != 3
                || value.charAt(0) < 'A'
                || value.charAt(0) > 'Z'
                || !isDigit(value.charAt(1))
                || !isDigit(value.charAt(2))) {
            throw new IllegalArgumentException("value: a capital letter and two digits");
        }
    }

    /** {@return the rule of this name} */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
