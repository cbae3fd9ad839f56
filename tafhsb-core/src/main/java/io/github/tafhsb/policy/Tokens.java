// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The words of a text, one after another, as a cursor that stands on one of them. Everything but letters and digits stands between
 * words: an apostrophe does too, so that its kind makes no difference and a word is found before a clitic or a genitive. Not for
 * sharing between threads.
 */
final class Tokens {
    /** What an ASCII character is in a word, in lower case; 0 where it stands between words. */
    private static final char[] FOLDED = new char[128];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.isLetterOrDigit(c) || c == '_' ? Character.toLowerCase(c) : 0;
        }
    }

    private final String text;
    private int start;
    private int end;
    private int hash;
    private boolean plain;

    /** Stands before the first word. */
    Tokens(String text) {
        this.text = text;
    }

    /** Goes on to the next word; false if there is none. */
    boolean next() {
        String looked = text; // what a loop needs is kept out of fields: every word of a record comes by here
        int length = looked.length();
        int at = end;
        while (at < length && !isOfAWord(looked, at)) {
            at += size(looked, at);
        }
        int from = at;
        int folded = 0;
        boolean ascii = true;
        while (at < length) {
            char c = looked.charAt(at);
            if (c < 128) {
                if (FOLDED[c] == 0) {
                    break;
                }
                folded = 31 * folded + FOLDED[c];
                at++;
            } else {
                if (!isOfAWord(looked, at)) {
                    break;
                }
                ascii = false;
                at += size(looked, at);
            }
        }
        start = from;
        end = at;
        hash = folded;
        plain = ascii;
        return at > from;
    }

    /** Goes on to the next word, if it is of the same phrase; false if the phrase ends here. */
    boolean nextInPhrase() {
        int before = end;
        return next() && joins(before, start);
    }

    /** Goes back, or on, to before the word that follows this place. */
    void goTo(int place) {
        end = place;
    }

    /** Where the word begins. */
    int start() {
        return start;
    }

    /** The place after the word. */
    int end() {
        return end;
    }

    /** Whether the word is all ASCII. */
    boolean isPlain() {
        return plain;
    }

    /** Of the folded characters of a plain word; of no use for another. */
    int hash() {
        return hash;
    }

    /** Whether the word, which is plain, is this one in lower case. */
    boolean is(String word) {
        int length = end - start;
        return word.length() == length && text.regionMatches(true, start, word, 0, length);
    }

    /** The word as it is looked up: without marks that cannot be seen, composed, in lower case wherever the machine stands. */
    String key() {
        String word = text.substring(start, end);
        if (!plain) {
            StringBuilder seen = new StringBuilder(word.length());
            word.codePoints()
                    .filter(c -> Character.getType(c) != Character.FORMAT)
                    .forEach(seen::appendCodePoint);
            word = Normalizer.normalize(seen, Normalizer.Form.NFC);
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isOfAWord(String text, int at) {
        char plainly = text.charAt(at);
        if (plainly < 128) {
            return FOLDED[plainly] != 0;
        }
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
            return !isApostrophe(c);
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static int size(String text, int at) {
        return text.charAt(at) < 128 ? 1 : Character.charCount(text.codePointAt(at));
    }

    /** Whether what stands between two words leaves them one phrase: blanks of one paragraph, one hyphen or one apostrophe (of a genitive, with a blank). */
    private boolean joins(int from, int to) {
        if (to - from == 1 && (isHyphen(text.charAt(from)) || isApostrophe(text.charAt(from)))) {
            return true;
        }
        int lines = 0;
        for (int i = isApostrophe(text.charAt(from)) ? from + 1 : from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
            } else if (c != ' ' && c != '\t' && c != '\u00A0' && c != '\u202F' && c != '\u2009') {
                return false;
            }
        }
        return lines < 2;
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    /** U+02BC counts as a letter in Unicode and is an apostrophe to whoever writes it. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u0060' || c == '\u00B4';
    }
}
