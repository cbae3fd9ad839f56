// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table with a caption, column headings and row headings. */
final class Table {
    private record Row(String anchor, List<Html> cells) {}

    private final Sheet sheet;
    private final String caption;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /** Begins a table. Its caption says what a heading above it says already, for those who jump from table to table. */
    Table(Sheet sheet, String captionKey, String... columnKeys) {
        this(sheet.word(captionKey), sheet, List.of(columnKeys));
    }

    private Table(String caption, Sheet sheet, List<String> columns) {
        this.sheet = sheet;
        this.caption = caption;
        this.columns = columns;
    }

    /** {@return a table whose caption is not the page's own word} */
    static Table captioned(String caption, Sheet sheet, String... columnKeys) {
        return new Table(caption, sheet, List.of(columnKeys));
    }

    /** Adds a row; its first cell names it. */
    Table row(Html... cells) {
        return row("", cells);
    }

    /** Adds a row that links can lead to. */
    Table row(String anchor, Html... cells) {
        rows.add(new Row(anchor, List.of(cells)));
        return this;
    }

    /**
     * {@return the table whose cells stand below each other on a small screen, without columns that say nothing; nothing at all
     * without rows}
     */
    Html html(String look) {
        if (rows.isEmpty()) {
            return Html.run();
        }
        int[] shown = IntStream.range(0, columns.size())
                .filter(i -> i == 0
                        || rows.stream().anyMatch(row -> !row.cells().get(i).isEmpty()))
                .toArray();
        Html heads = Html.of("tr");
        for (int i : shown) {
            heads.add(Html.of("th", sheet.word(columns.get(i))).with("scope", "col"));
        }
        Html body = Html.of("tbody");
        rows.forEach(row -> body.add(drawn(row, shown)));
        Html table = Html.of("table", Html.of("caption", caption), Html.of("thead", heads), body);
        return Html.of("div", table.as(look)).as("frame");
    }

    private Html drawn(Row row, int[] shown) {
        Html drawn = Html.of("tr");
        if (!row.anchor().isEmpty()) {
            drawn.id(row.anchor());
        }
        for (int i : shown) {
            Html cell = row.cells().get(i);
            boolean names = i == 0 && !cell.text().isBlank();
            Html under = names ? Html.of("th", cell).with("scope", "row") : Html.of("td", cell);
            drawn.add(under(sheet.word(columns.get(i)), under));
        }
        return drawn;
    }

    /** {@return two things under their headings, side by side; a heading is text alone, because a narrow screen shows it with the cell} */
    static Html sides(Html caption, String left, String right, Html one, Html other) {
        Html heads = Html.of(
                "tr",
                Html.of("th", left).with("scope", "col"),
                Html.of("th", right).with("scope", "col"));
        Html row = Html.of("tr", under(left, Html.of("td", one)), under(right, Html.of("td", other)));
        Html table = Html.of("table", Html.of("caption", caption), Html.of("thead", heads), Html.of("tbody", row));
        return Html.of("div", table.as("sides")).as("frame");
    }

    /** {@return a cell that knows its heading: where a screen is too narrow for columns, the style sheet puts it before the cell} */
    static Html under(String heading, Html cell) {
        return cell.with("data-label", heading);
    }
}
