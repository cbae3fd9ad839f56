// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import java.util.List;

/** A table with a caption, column headings and row headings. */
final class Table {
    private final Html rows = Html.of("tbody");
    private final Html table = Html.of("table");
    private final List<String> columns;

    /** Begins a table whose caption says what a heading above it says already, for those who jump from table to table. */
    Table(Sheet sheet, String captionKey, String... columnKeys) {
        this.columns = List.of(columnKeys);
        Html heads = Html.of("tr");
        columns.forEach(key -> heads.add(Html.of("th", sheet.word(key)).with("scope", "col")));
        table.add(Html.of("caption", sheet.word(captionKey))).add(Html.of("thead", heads));
    }

    /** Adds a row; its first cell names it. */
    Table row(Html... cells) {
        return row("", cells);
    }

    /** Adds a row that links can lead to. */
    Table row(String anchor, Html... cells) {
        Html row = Html.of("tr");
        if (!anchor.isEmpty()) {
            row.id(anchor);
        }
        for (int i = 0; i < cells.length; i++) {
            row.add(i == 0 ? Html.of("th", cells[i]).with("scope", "row") : Html.of("td", cells[i]));
        }
        rows.add(row);
        return this;
    }

    /** {@return the table in a frame that scrolls by itself on a small screen; nothing at all without rows} */
    Html html(String look) {
        if (rows.isEmpty()) {
            return Html.run();
        }
        return Html.of("div", table.as(look).add(rows)).as("frame");
    }

    /** {@return two things under their headings, side by side} */
    static Html sides(Html caption, Html left, Html right, Html one, Html other) {
        Html heads = Html.of(
                "tr",
                Html.of("th", left).with("scope", "col"),
                Html.of("th", right).with("scope", "col"));
        Html row = Html.of("tr", Html.of("td", one), Html.of("td", other));
        Html table = Html.of("table", Html.of("caption", caption), Html.of("thead", heads), Html.of("tbody", row));
        return Html.of("div", table.as("sides")).as("frame");
    }
}
