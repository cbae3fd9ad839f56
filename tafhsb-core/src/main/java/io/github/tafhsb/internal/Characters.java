// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.internal;

/**
 * Which characters a text may hold.
 *
 * <p>Refused everywhere: control characters (but line feed and tab in a passage), lone surrogates, and data URIs, because no
 * picture can travel in a record.
 */
public final class Characters {
    private Characters() {}

    /** {@return whether a text is one line of at most so many characters that begins with something to read} */
    public static boolean isLine(String text, int longest) {
        return begins(text) == 0 && isPlain(text, longest, false);
    }

    /** {@return whether a text of at most so many characters may stand in a passage and has something to read in it} */
    public static boolean isPassage(String text, int longest) {
        return begins(text) < text.length() && isPlain(text, longest, true);
    }

    /** The place of the first character that is not blank; the length of the text if there is none. */
    private static int begins(String text) {
        int i = 0;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return text.isEmpty() ? 1 : i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\n' || c == '\t';
    }

    private static boolean isPlain(String text, int longest, boolean lines) {
        int characters = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (!lines || c != '\n' && c != '\t') {
                    return false;
                }
            } else if (c >= '\u007F') {
                if (c <= '\u009F' || c == '\u2028' || c == '\u2029') {
                    return false;
                }
                if (Character.isSurrogate(c)) {
                    if (!Character.isHighSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                        return false;
                    }
                    i++;
                    characters--;
                }
            } else if (c == ':' && isDataUri(text, i)) {
                return false;
            }
        }
        return characters <= longest;
    }

    /** Whether a colon ends the scheme of a data URI: {@code data:} and a media type, a parameter, or at once the comma. */
    private static boolean isDataUri(String text, int colon) {
        if (colon < 4 || !text.regionMatches(true, colon - 4, "data", 0, 4)) {
            return false;
        }
        if (text.startsWith(",", colon + 1)) {
            return true;
        }
        if (text.startsWith(";", colon + 1)) {
            return colon + 2 < text.length() && isLetter(text.charAt(colon + 2));
        }
        int i = colon + 1;
        while (i < text.length() && i - colon <= 20 && isLetter(text.charAt(i))) {
            i++;
        }
        return i > colon + 1
                && i + 1 < text.length()
                && text.charAt(i) == '/'
                && (isLetter(text.charAt(i + 1)) || text.charAt(i + 1) >= '0' && text.charAt(i + 1) <= '9');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
