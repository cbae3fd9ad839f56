// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A trace as an SVG picture. Where everything is follows from the trace alone, and no two entries overlap. */
final class Svg {
    private static final int EDGE = 48;
    private static final int HEAD = 64;
    private static final int BOX = 208;
    private static final int GAP = 88;
    private static final int BETWEEN = 20;
    private static final int APART = 2;
    private static final int WAYS = 7;
    private static final int PADDING = 12;
    private static final int LINE = 19;
    private static final int FONT = 14;
    private static final int BASELINE = 14;
    private static final int MOST_LINES = 4;

    private final Telling telling;
    private final Trace trace;
    private final Map<Stage, List<Box>> columns = new EnumMap<>(Stage.class);
    private final Map<Trace.Node, Box> boxes = new HashMap<>();
    private final Map<String, Integer> lanes = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();

    /** Where an entry is, and the lines in it. */
    private record Box(Trace.Node node, int x, int y, List<String> lines) {
        int height() {
            return 2 * PADDING + lines.size() * LINE;
        }

        int bottom() {
            return y + height();
        }

        int middle() {
            return y + height() / 2;
        }
    }

    Svg(Telling telling) {
        this.telling = telling;
        this.trace = telling.trace();
        trace.nodes().forEach(this::place);
    }

    private void place(Trace.Node node) {
        List<Box> column = columns.computeIfAbsent(node.stage(), none -> new ArrayList<>());
        Box above = column.isEmpty() ? null : column.get(column.size() - 1);
        int y = above == null ? HEAD : above.bottom() + BETWEEN;
        int x = EDGE + (columns.size() - 1) * (BOX + GAP);
        List<String> lines = new ArrayList<>(Wrapped.lines(telling.label(node), BOX - 2 * PADDING, FONT, MOST_LINES));
        telling.remarks(node)
                .forEach(kind -> lines.addAll(
                        Wrapped.lines("(" + telling.label(kind) + ")", BOX - 2 * PADDING, FONT, MOST_LINES)));
        Box box = new Box(node, x, y, lines);
        column.add(box);
        boxes.put(node, box);
    }

    String draw() {
        int width = 2 * EDGE + Math.max(1, columns.size()) * (BOX + GAP) - GAP;
        int height = HEAD + EDGE;
        for (Box box : boxes.values()) {
            height = Math.max(height, box.bottom() + EDGE / 2);
        }
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tafhsb-trace\" role=\"graphics-document document\" lang=\"")
                .append(telling.language().wire())
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" color=\"CanvasText\" font-family=\"system-ui, sans-serif\" font-size=\"").append(FONT).append("\">\n");
        add("<title>").append(escaped(telling.text("title"))).append("</title>\n");
        add("<desc>").append(escaped(telling.text(boxes.isEmpty() ? "empty" : "description"))).append("</desc>\n");
        add("<rect class=\"tafhsb-paper\" width=\"").append(width).append("\" height=\"").append(height).append("\" fill=\"Canvas\"/>\n");
        add("<g aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\">\n");
        trace.links().forEach(this::draw);
        add("</g>\n");
        columns.forEach(this::draw);
        if (boxes.isEmpty()) {
            text(EDGE, HEAD, telling.text("empty"), "");
        }
        return add("</svg>\n").toString();
    }

    private void draw(Trace.Link link) {
        Box from = boxes.get(link.from());
        Box to = boxes.get(link.to());
        add("<path d=\"");
        if (from.x() == to.x()) {
            svg.append('M').append(from.x()).append(' ').append(from.middle());
            bend(from.x() - EDGE * 2 / 3, from.middle(), to.x() - EDGE * 2 / 3, to);
        } else {
            lead(from, to);
        }
        svg.append("m-8 -4l8 4l-8 4\"")
                .append(Telling.isDashed(link.tie()) ? " stroke-dasharray=\"6 4\"" : "")
                .append("><title>")
                .append(escaped(telling.label(link.from()) + " – " + telling.label(link.tie()) + " – " + telling.label(link.to())))
                .append("</title></path>\n");
    }

    /** From one column to another, between the entries of those that lie on the way. */
    private void lead(Box from, Box to) {
        int x = from.x() + BOX;
        int y = from.middle();
        svg.append('M').append(x).append(' ').append(y);
        for (List<Box> column : columns.values()) {
            int left = column.get(0).x();
            if (left > from.x() && left < to.x()) {
                int lane = lane(column, y + (to.middle() - y) * (left - x) / (to.x() - x));
                bend(x + GAP / 2, y, left - GAP / 2, left, lane);
                svg.append('h').append(BOX);
                x = left + BOX;
                y = lane;
            }
        }
        bend(x + GAP / 2, y, to.x() - GAP / 2, to);
    }

    private void bend(int leaving, int y, int arriving, Box to) {
        bend(leaving, y, arriving, to.x(), to.middle());
    }

    private void bend(int leaving, int y, int arriving, int toX, int toY) {
        svg.append('C').append(leaving).append(' ').append(y)
                .append(' ').append(arriving).append(' ').append(toY)
                .append(' ').append(toX).append(' ').append(toY);
    }

    /** The free way through a column that is nearest to a height; those that take the same way lie beside each other. */
    private int lane(List<Box> column, int y) {
        int above = 0;
        int below = column.size() - 1;
        while (above < below) {
            int between = (above + below) / 2;
            if (column.get(between).bottom() + BETWEEN < y) {
                above = between + 1;
            } else {
                below = between;
            }
        }
        int free = column.get(above).bottom() + BETWEEN / 2;
        boolean isHigher = above > 0 && y - (column.get(above - 1).bottom() + BETWEEN / 2) < free - y;
        int way = isHigher ? column.get(above - 1).bottom() + BETWEEN / 2 : Math.max(free, above == column.size() - 1 ? y : free);
        int taken = lanes.merge(column.get(0).x() + "/" + way, 1, Integer::sum);
        return way + APART * (taken % WAYS - WAYS / 2);
    }

    private void draw(Stage stage, List<Box> column) {
        String name = telling.label(stage);
        text(column.get(0).x(), HEAD - 2 * BASELINE, name, " aria-hidden=\"true\" font-weight=\"bold\"");
        add("<g role=\"list\" aria-label=\"").append(escaped(name)).append("\">\n");
        column.forEach(this::draw);
        add("</g>\n");
    }

    private void draw(Box box) {
        add("<g role=\"listitem\" tabindex=\"0\"><title>").append(escaped(telling.line(box.node()))).append("</title>");
        boolean isRemarked = !telling.remarks(box.node()).isEmpty();
        add("<rect class=\"tafhsb-paper\" x=\"").append(box.x()).append("\" y=\"").append(box.y())
                .append("\" width=\"").append(BOX).append("\" height=\"").append(box.height())
                .append("\" rx=\"6\" fill=\"Canvas\" stroke=\"currentColor\" stroke-width=\"").append(isRemarked ? 3 : 1).append("\"/>");
        for (int i = 0; i < box.lines().size(); i++) {
            text(box.x() + PADDING, box.y() + PADDING + BASELINE + i * LINE, box.lines().get(i), " aria-hidden=\"true\"");
        }
        add("</g>\n");
    }

    private void text(int x, int y, String text, String attributes) {
        add("<text x=\"").append(x).append("\" y=\"").append(y).append("\" fill=\"currentColor\"").append(attributes).append('>')
                .append(escaped(text))
                .append("</text>");
    }

    private StringBuilder add(String markup) {
        return svg.append(markup);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
