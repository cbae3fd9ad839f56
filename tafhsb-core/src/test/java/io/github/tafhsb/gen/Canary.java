// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A record in which everything anybody wrote carries a mark, so that a test can say that nothing of it came out where it should
 * not: texts say {@code CANARI}, every date is in 2187, every count is 918273, every code and catalogue is named after the bird.
 *
 * <p>Identifiers stay as they are: they are the host's own keys, and problems name them.
 */
public final class Canary {

    /** What must not come out, in small letters. */
    public static final List<String> MARKS = List.of("canari", "2187", "918273");

    /** The marked count. */
    public static final int COUNT = 918_273;

    /** The marked day. */
    public static final Day DAY = Day.parse("2187-10-29");

    private Canary() {}

    /** {@return the same record, marked} */
    public static <T> T of(T record) {
        return Rewriting.of(record, (leaf, isOwnId) -> marked(leaf));
    }

    /** {@return the same record, in which every text is a word of its own: {@code canari1x}, {@code canari2x} and so on} */
    public static <T> T numbered(T record) {
        int[] last = {0};
        return Rewriting.of(record, (leaf, isOwnId) -> {
            if (leaf instanceof Line) {
                return Line.of("canari" + ++last[0] + "x");
            } else if (leaf instanceof Words) {
                return Words.of("canari" + ++last[0] + "x");
            } else if (leaf instanceof Code code) {
                return new Code(code.code(), code.list(), code.version(), Line.of("canari" + ++last[0] + "x"));
            }
            return leaf;
        });
    }

    /** {@return the marks that came out in a text} */
    public static List<String> in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return MARKS.stream().filter(small::contains).toList();
    }

    private static Object marked(Object leaf) {
        if (leaf instanceof Line line) {
            return Line.of(cut("CANARI " + line.text(), Line.LONGEST));
        }
        if (leaf instanceof Words words) {
            return Words.of(cut("CANARI " + words.text(), Words.LONGEST));
        }
        if (leaf instanceof Code code) {
            return new Code("canari.code", "org.canari.list", "canari-1", (Line) marked(code.text()));
        }
        if (leaf instanceof CatalogueUsed) {
            return new CatalogueUsed("org.canari.list", "canari-1");
        }
        if (leaf instanceof Extensions) {
            return Extensions.of(Map.of(
                    "org.canari.text", new Extension.Text(Line.of("CANARI")), "org.canari.day", new Extension.OnDay(DAY)));
        }
        if (leaf instanceof Day) {
            return DAY;
        }
        if (leaf instanceof When) {
            return When.parse("2187-10~");
        }
        if (leaf instanceof Moment) {
            return Moment.parse("2187-10-29T10:29:00.000Z");
        }
        return leaf instanceof Integer ? (Object) COUNT : leaf;
    }

    private static String cut(String text, int longest) {
        int characters = text.codePointCount(0, text.length());
        return characters <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
