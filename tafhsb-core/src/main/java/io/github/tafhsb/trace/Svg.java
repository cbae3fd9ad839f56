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
    private static final int BETWEEN = 16;
    private static final int PADDING = 12;
    private static final int LINE = 19;
    private static final int FONT = 14;
    private static final int BASELINE = 14;
    private static final int MOST_LINES = 4;

    private final Telling telling;
    private final Trace trace;
    private final Map<Stage, List<Box>> columns = new EnumMap<>(Stage.class);
    private final Map<Trace.Node, Box> boxes = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();

    /** Where an entry is, and the lines in it. */
    private record Box(Trace.Node node, int x, int y, List<String> lines) {
        int height() {
            return 2 * PADDING + lines.size() * LINE;
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
        int y = above == null ? HEAD : above.y() + above.height() + BETWEEN;
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
            height = Math.max(height, box.y() + box.height() + EDGE / 2);
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
        boolean isBeside = from.x() == to.x();
        int start = isBeside ? from.x() : from.x() + BOX;
        int bend = isBeside ? -EDGE * 2 / 3 : Math.max(GAP / 2, (to.x() - start) / 2);
        add("<path d=\"M").append(start).append(' ').append(from.middle())
                .append(" C").append(start + bend).append(' ').append(from.middle())
                .append(' ').append(to.x() - Math.abs(bend)).append(' ').append(to.middle())
                .append(' ').append(to.x()).append(' ').append(to.middle())
                .append("m-8 -4l8 4l-8 4\"")
                .append(Drawn.isDashed(link.tie()) ? " stroke-dasharray=\"6 4\"" : "")
                .append("><title>")
                .append(escaped(telling.label(link.from()) + " – " + telling.label(link.tie()) + " – " + telling.label(link.to())))
                .append("</title></path>\n");
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
