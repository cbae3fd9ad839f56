// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import java.util.HashMap;
import java.util.Map;

/**
 * A trace as a Mermaid flowchart.
 *
 * <p>Mermaid looks into a quoted label for markdown, icons, formulas and HTML. So whatever is no letter, digit or blank is written
 * as its number, which it turns into the character at the very end.
 */
final class Mermaid {
    private Mermaid() {}

    static String of(Telling telling) {
        StringBuilder chart = new StringBuilder("flowchart LR\n");
        Map<Trace.Node, String> names = new HashMap<>();
        Stage open = null;
        for (Trace.Node node : telling.trace().nodes()) {
            if (node.stage() != open) {
                chart.append(open == null ? "" : "  end\n");
                chart.append("  subgraph s").append(node.stage().ordinal()).append(text(telling.label(node.stage()))).append('\n');
                open = node.stage();
            }
            String name = "n" + (names.size() + 1);
            names.put(node, name);
            chart.append("    ").append(name).append(text(telling.labelWithRemarks(node))).append('\n');
        }
        chart.append(open == null ? "" : "  end\n");
        telling.trace().links().forEach(link -> chart.append("  ")
                .append(names.get(link.from()))
                .append(Telling.isDashed(link.tie()) ? " -.->|" : " -->|")
                .append(quoted(telling.label(link.tie())))
                .append("| ")
                .append(names.get(link.to()))
                .append('\n'));
        return chart.toString();
    }

    private static String text(String text) {
        return "[" + quoted(text) + "]";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each == ' ' || Character.isLetterOrDigit(each)) {
                quoted.appendCodePoint(each);
            } else {
                quoted.append('#').append(each).append(';');
            }
        });
        return quoted.append('"').toString();
    }
}
