// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Where a text quotes somebody: everything between a pair of quotation marks, whichever kind, nested or not. A mark without its
 * partner quotes nothing, so that a stray one hides nothing.
 *
 * <p>A single mark may be an apostrophe. It opens only before a word and not after a letter, and closes only after something
 * and not before a letter. A pair of marks that look the same at both ends does not reach over an empty line.
 */
final class Quotations {
    private static final int CURLED = 0;
    private static final int ANGLED = 1;
    private static final int STRAIGHT = 2;
    private static final int SINGLE = 3;

    private final String text;
    private final BitSet quoted = new BitSet();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final int[] opened = new int[4];

    private record Mark(int kind, int at) {}

    private Quotations(String text) {
        this.text = text;
    }

    /** The places of everything quoted, the marks among them. */
    static BitSet in(String text) {
        Quotations quotations = new Quotations(text);
        for (int i = 0; i < text.length(); i++) {
            quotations.look(i);
        }
        return quotations.quoted;
    }

    private void look(int i) {
        switch (text.charAt(i)) {
            case '\u201C', '\u201E' -> open(CURLED, i);
            case '\u201D' -> close(CURLED, i);
            case '\u00AB' -> open(ANGLED, i);
            case '\u00BB' -> close(ANGLED, i);
            case '"' -> {
                if (!close(STRAIGHT, i)) {
                    open(STRAIGHT, i);
                }
            }
            case '\u2018' -> open(SINGLE, i);
            case '\u2019' -> {
                if (mayClose(i)) {
                    close(SINGLE, i);
                }
            }
            case '\'' -> {
                boolean closed = mayClose(i) && close(SINGLE, i);
                if (!closed && mayOpen(i)) {
                    open(SINGLE, i);
                }
            }
            case '\n' -> {
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    forget(STRAIGHT);
                    forget(SINGLE);
                }
            }
            default -> {
                // everything else is said, by whoever is speaking
            }
        }
    }

    private void open(int kind, int at) {
        open.push(new Mark(kind, at));
        opened[kind]++;
    }

    /** Closes the latest mark of this kind, and with it whatever was opened since and never closed. */
    private boolean close(int kind, int at) {
        if (opened[kind] == 0) {
            return false;
        }
        Mark mark;
        do {
            mark = open.pop();
            opened[mark.kind()]--;
        } while (mark.kind() != kind);
        quoted.set(mark.at(), at + 1);
        return true;
    }

    private void forget(int kind) {
        if (opened[kind] > 0) {
            open.removeIf(mark -> mark.kind() == kind);
            opened[kind] = 0;
        }
    }

    private boolean mayOpen(int i) {
        return (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && i + 1 < text.length()
                && !Character.isWhitespace(text.charAt(i + 1));
    }

    private boolean mayClose(int i) {
        return i > 0
                && !Character.isWhitespace(text.charAt(i - 1))
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }
}
