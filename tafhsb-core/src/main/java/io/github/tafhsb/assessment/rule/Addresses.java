// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import java.util.Set;

/** Web addresses and user names in a text. */
final class Addresses {
    private static final Set<String> ENDINGS = Set.of("com", "net", "org", "io", "gg", "onion", "uk", "wales", "cymru");

    /** What the net allows a name; a text of nothing but dots takes no longer for it. */
    private static final int LONGEST_NAME = 253;

    private Addresses() {}

    /** Whether a text holds one: {@code https://…}, {@code www.…}, a name that ends like an address, or {@code @name}. */
    static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' && text.startsWith("//", i + 1) && isLetter(text, i - 1) && isLetter(text, i + 3)
                    || c == '.' && isAddress(text, i)
                    || c == '@' && !isOfAWord(text, i - 1) && isLetter(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dot stands in an address that is not an e-mail address. */
    private static boolean isAddress(String text, int dot) {
        if (!isOfAWord(text, dot - 1) || !isOfAWord(text, dot + 1)) {
            return false;
        }
        int from = dot;
        int least = dot - LONGEST_NAME;
        while (from > least && isOfAWord(text, from - 1)
                || from > Math.max(0, least) && (text.charAt(from - 1) == '-' || text.charAt(from - 1) == '.')) {
            from--;
        }
        if (from > 0 && text.charAt(from - 1) == '@') {
            return false;
        }
        int to = dot + 1;
        while (isOfAWord(text, to)) {
            to++;
        }
        return text.regionMatches(true, from, "www.", 0, 4)
                || text.startsWith("/", to) && isLetter(text, dot + 1) && to - dot > 2
                || ENDINGS.contains(text.substring(dot + 1, to)) && !text.startsWith("@", to);
    }

    private static boolean isOfAWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
