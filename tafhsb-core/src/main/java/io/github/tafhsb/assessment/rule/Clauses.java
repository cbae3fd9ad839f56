// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.policy.WordFinder.Found;
import java.util.List;

/** The clauses of a text: what stands between full stops, commas and the like. */
final class Clauses {
    private static final String ENDS = ".,;:!?\n\u2013\u2014\u2026";

    private Clauses() {}

    /**
     * Whether every clause holds one of these words and few others.
     *
     * @param found what was found in the text, in its order
     * @param mostWords how many words a clause has at most
     */
    static boolean eachHolds(String text, List<Found> found, int mostWords) {
        int from = 0;
        int next = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
                to++;
            }
            int words = words(text, from, to);
            boolean holds = false;
            while (next < found.size() && found.get(next).start() < to) {
                holds = true;
                next++;
            }
            if (words > mostWords || words > 0 && !holds) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    private static int words(String text, int from, int to) {
        int words = 0;
        boolean within = false;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !within ? 1 : 0;
            within = letter || within && !Character.isWhitespace(text.charAt(i));
        }
        return words;
    }
}
