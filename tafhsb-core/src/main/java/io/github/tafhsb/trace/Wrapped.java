// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines that fit a width. How wide a character is drawn nobody knows here, so each is taken to be wider than most fonts
 * draw it.
 */
final class Wrapped {
    private static final double USUAL = 0.62;
    private static final int LAST_USUAL = 0x24F;
    private static final String MORE = "…";

    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double filled;

    private Wrapped(double width) {
        this.width = width;
    }

    /** A text in at most so many lines of this width; an ellipsis says that there is more. */
    static List<String> lines(String text, int width, int fontSize, int most) {
        Wrapped wrapped = new Wrapped((double) width / fontSize);
        for (String word : text.split(" ")) {
            if (wrapped.lines.size() >= most) {
                break;
            }
            wrapped.add(word);
        }
        wrapped.end();
        if (wrapped.lines.size() <= most) {
            return wrapped.lines;
        }
        List<String> kept = new ArrayList<>(wrapped.lines.subList(0, most));
        kept.set(most - 1, shortened(kept.get(most - 1)) + MORE);
        return kept;
    }

    private void add(String word) {
        if (filled > 0 && filled + USUAL + widthOf(word) > width) {
            end();
        }
        if (filled > 0) {
            put(' ');
        }
        word.codePoints().forEach(each -> {
            if (filled + widthOf(each) > width) {
                end();
            }
            put(each);
        });
    }

    private void put(int codePoint) {
        line.appendCodePoint(codePoint);
        filled += widthOf(codePoint);
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
    }

    /** Room for an ellipsis at the end of a line. */
    private static String shortened(String line) {
        int end = line.offsetByCodePoints(line.length(), -Math.min(2, line.codePointCount(0, line.length())));
        return line.substring(0, end).stripTrailing();
    }

    private static double widthOf(String word) {
        return word.codePoints().mapToDouble(Wrapped::widthOf).sum();
    }

    private static double widthOf(int codePoint) {
        boolean isWide = codePoint > LAST_USUAL || Character.isUpperCase(codePoint) || "mw@%—".indexOf(codePoint) >= 0;
        return isWide ? 1 : USUAL;
    }
}
