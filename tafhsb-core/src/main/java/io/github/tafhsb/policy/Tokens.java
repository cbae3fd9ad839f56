// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text, one after another. Everything but letters and digits stands between words: an apostrophe does too, so
 * that its kind makes no difference and a word is found before a clitic or a genitive. Not for sharing between threads.
 */
final class Tokens {
    private final String text;
    private int at;

    /**
     * A word.
     *
     * @param start its first character
     * @param end the character after it
     * @param hash of its folded characters; of no use where it is not plain
     * @param plain whether it is all ASCII
     */
    record Token(int start, int end, int hash, boolean plain) {}

    Tokens(String text) {
        this(text, 0);
    }

    Tokens(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The next word; null if there is none. */
    @Nullable Token next() {
        int start = at;
        int c = 0;
        while (start < text.length() && !isOfAWord(c = text.codePointAt(start))) {
            start += Character.charCount(c);
        }
        if (start >= text.length()) {
            at = start;
            return null;
        }
        int end = start;
        int hash = 0;
        boolean plain = true;
        while (end < text.length() && isOfAWord(c = text.codePointAt(end))) {
            plain &= c < 128;
            hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
            end += Character.charCount(c);
        }
        at = end;
        return new Token(start, end, hash, plain);
    }

    /** The word that follows in the same phrase; null if the phrase ends here. */
    static @Nullable Token nextInPhrase(String text, Token token) {
        Token next = new Tokens(text, token.end()).next();
        return next != null && joins(text, token.end(), next.start()) ? next : null;
    }

    /** The word as it is looked up: without marks that cannot be seen, composed, in lower case wherever the machine stands. */
    String key(Token token) {
        String word = text.substring(token.start(), token.end());
        if (!token.plain()) {
            StringBuilder seen = new StringBuilder(word.length());
            word.codePoints()
                    .filter(c -> Character.getType(c) != Character.FORMAT)
                    .forEach(seen::appendCodePoint);
            word = Normalizer.normalize(seen, Normalizer.Form.NFC);
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isOfAWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        if (Character.isLetterOrDigit(c)) {
            return !isApostrophe(c);
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    /** Whether what stands between two words leaves them one phrase: blanks of one paragraph, one hyphen or one apostrophe (of a genitive, with a blank). */
    private static boolean joins(String text, int from, int to) {
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
