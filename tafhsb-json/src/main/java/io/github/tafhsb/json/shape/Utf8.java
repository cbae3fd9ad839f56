// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Whether a text is proper UTF-8 all through, names and skipped values included, so that nobody has to ask again.
 *
 * <p>Jackson lets over-long forms and halves of surrogate pairs pass. An escape can smuggle in half a pair as well, so
 * escapes are looked at here too. Plain text goes by eight bytes at a time.
 */
final class Utf8 {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final int SURROGATES = Character.MIN_SURROGATE >> 10;

    private Utf8() {}

    /** Where the text is not proper UTF-8; -1 if it is. Text of two or four bytes a character, and a mark of its order, are not. */
    static int faultIn(byte[] text) {
        int end = text.length;
        if (end >= 2 && (text[0] == 0 || text[1] == 0) || startsWithMark(text)) {
            return 0;
        }
        int at = pastPlain(text, 0);
        while (at < end) {
            int length = text[at] == '\\' ? escape(text, at) : text[at] >= 0 ? 1 : sequence(text, at);
            if (length == 0) {
                return at;
            }
            at = pastPlain(text, at + length);
        }
        return -1;
    }

    /** Where a string has half of a surrogate pair; -1 if nowhere. */
    static int faultIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWithMark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    private static int pastPlain(byte[] text, int from) {
        int at = from;
        int last = text.length - Long.BYTES;
        while (at <= last && isPlain((long) WORD.get(text, at))) {
            at += Long.BYTES;
        }
        return at;
    }

    /** No byte above 127 and no backslash. */
    private static boolean isPlain(long word) {
        long backslash = word ^ ONES * '\\';
        return ((word | backslash - ONES & ~backslash) & HIGH) == 0;
    }

    /** Length of the sequence that begins here; 0 if it is over-long, cut short, a surrogate or beyond Unicode. */
    private static int sequence(byte[] text, int at) {
        int first = text[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > text.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = text[at + 1] & 0xFF;
        boolean refused =
                switch (first) {
                    case 0xE0 -> second < 0xA0;
                    case 0xED -> second > 0x9F;
                    case 0xF0 -> second < 0x90;
                    case 0xF4 -> second > 0x8F;
                    default -> false;
                };
        return refused ? 0 : length;
    }

    /** Length of the escape that begins here, both halves of a pair together; 0 if one half is alone. */
    private static int escape(byte[] text, int at) {
        int unit = unit(text, at);
        if (unit < 0) {
            return at + 1 < text.length && text[at + 1] >= 0 ? 2 : 1;
        }
        if (unit >> 11 != SURROGATES >> 1) {
            return 6;
        }
        int next = unit(text, at + 6);
        boolean paired = Character.isHighSurrogate((char) unit) && next >= 0 && Character.isLowSurrogate((char) next);
        return paired ? 12 : 0;
    }

    /** The code unit that an escape of the form backslash, u, four digits stands for; -1 for anything else. */
    private static int unit(byte[] text, int at) {
        if (at + 6 > text.length || text[at] != '\\' || text[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
