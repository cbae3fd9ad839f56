// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

/** What stands at the edge of every printed page: the reference, and which page of how many. */
final class PrintHeader {
    private PrintHeader() {}

    static String css(String reference, Sheet sheet) {
        return "@page { @top-left { content: " + quoted(reference) + " } @top-right { content: "
                + quoted(sheet.word("print.confidential")) + " } @bottom-right { content: "
                + quoted(sheet.word("print.page") + " ") + " counter(page) " + quoted(" / ") + " counter(pages) } }\n";
    }

    /** A text as a CSS string in which nothing but letters and digits stands for itself. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
            } else {
                css.append(String.format("\\%06x", c));
            }
        });
        return css.append('"').toString();
    }
}
