// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import java.util.HashMap;
import java.util.Map;

/** A trace as a directed graph in the language of Graphviz, which reads a backslash and an ampersand in a quoted text as its own. */
final class Dot {
    private Dot() {}

    static String of(Telling telling) {
        StringBuilder graph = new StringBuilder("digraph trace {\n  rankdir=LR;\n  node [shape=box];\n");
        Map<Trace.Node, String> names = new HashMap<>();
        Stage open = null;
        for (Trace.Node node : telling.trace().nodes()) {
            if (node.stage() != open) {
                graph.append(open == null ? "" : "  }\n").append("  subgraph cluster_").append(node.stage().ordinal()).append(" {\n");
                graph.append("    label=").append(quoted(telling.label(node.stage()))).append(";\n");
                open = node.stage();
            }
            String name = "n" + (names.size() + 1);
            names.put(node, name);
            graph.append("    ").append(name).append(" [label=").append(quoted(telling.labelWithRemarks(node))).append("];\n");
        }
        graph.append(open == null ? "" : "  }\n");
        telling.trace().links().forEach(link -> graph.append("  ")
                .append(names.get(link.from()))
                .append(" -> ")
                .append(names.get(link.to()))
                .append(" [label=")
                .append(quoted(telling.label(link.tie())))
                .append(Telling.isDashed(link.tie()) ? ", style=dashed" : "")
                .append("];\n"));
        return graph.append("}\n").toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;") + '"';
    }
}
