// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

/**
 * Regular expressions that Java and JSON Schema read alike.
 *
 * <p>They are exact, so that a schema needs no {@code format}: no pattern here lets the 29th of February of a common
 * year through. Each is read in linear time.
 */
public final class Patterns {
    private static final String YEAR = "(?:19|20|21)[0-9]{2}";
    private static final String MONTH = YEAR + "-(?:0[1-9]|1[0-2])";
    private static final String LEAP_DAY =
            "(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29";
    private static final String DATE = "(?:" + YEAR
            + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
            + LEAP_DAY + ")";
    private static final String ABOUT = "(?:" + DATE + "|" + MONTH + "|" + YEAR + ")~?";

    /** A day from 1900 to 2199 that exists in the calendar, {@code 2024-02-29}. */
    public static final String DAY = "^" + DATE + "$";

    /** A year, a month or a day, or two of them as a range; each may be about: {@code 2023}, {@code 2026-05~}. */
    public static final String WHEN = "^" + ABOUT + "(?:/" + ABOUT + ")?$";

    /** An instant in UTC, to the millisecond, {@code 2026-05-03T09:30:00.125Z}. */
    public static final String INSTANT =
            "^" + DATE + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][.][0-9]{3}Z$";

    /** An identifier the caller chose; its length is limited beside it. */
    public static final String IDENTIFIER = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

    /** A name that begins with a domain turned round, {@code org.example.shift}; its length is limited beside it. */
    public static final String EXTENSION_NAME =
            "^[a-z][a-z0-9-]*[.][A-Za-z0-9][A-Za-z0-9-]*(?:[.][A-Za-z0-9][A-Za-z0-9-]*)*$";

    /** No control characters but line feed and tab. */
    public static final String NO_CONTROLS = "^[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]*$";

    private Patterns() {}

    /**
     * Refuses what Java and ECMAScript read differently: a dot outside a class, an anchor in the middle, shorthand classes, boundaries, named or
     * atomic groups, possessive quantifiers, inline flags.
     */
    static void portable(String regex) {
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            char next = i + 1 < regex.length() ? regex.charAt(i + 1) : 0;
            boolean refused =
                    switch (c) {
                        case '\\' -> "unrtf\\[](){}|^$.*+?/".indexOf(next) < 0;
                        case '.' -> !inClass;
                        case '^' -> !inClass && i > 0;
                        case '$' -> !inClass && i < regex.length() - 1;
                        case '[' -> inClass;
                        case '&' -> inClass && next == '&';
                        case '*', '+', '?', '}' -> !inClass && next == '+';
                        case '(' -> !inClass && next == '?' && !regex.startsWith("(?:", i);
                        default -> false;
                    };
            if (refused) {
                throw new IllegalArgumentException("pattern: not portable at " + i + " of " + regex);
            }
            inClass = c == '[' || inClass && c != ']';
            i += c == '\\' ? 1 : 0;
        }
    }
}
