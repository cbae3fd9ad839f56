// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A trace with what everything in it is called: what each drawing draws. */
final class Telling {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/trace/drawing");
    private static final char UNREADABLE = '\uFFFD';

    private final Trace trace;
    private final Language language;
    private final NodeLabels numbered;
    private final Map<Choice, String> words = new HashMap<>();
    private final Map<Trace.Node, String> labels = new HashMap<>();
    private final Map<Trace.Node, List<RemarkKind>> remarks = new HashMap<>();
    private final Map<Trace.Node, List<Trace.Link>> back = new HashMap<>();
    private final Map<Trace.Node, List<Trace.Link>> onward = new HashMap<>();

    Telling(Trace trace, Language language, NodeLabels labels) {
        this.trace = trace;
        this.language = Objects.requireNonNull(language, "language");
        Objects.requireNonNull(labels, "labels");
        this.numbered = NodeLabels.numbered(language);
        trace.nodes().forEach(node -> this.labels.put(node, onOneLine(labels.of(node))));
        trace.remarks().forEach(remark ->
                remarks.computeIfAbsent(remark.node(), none -> new ArrayList<>(1)).add(remark.kind()));
        trace.links().forEach(link -> {
            back.computeIfAbsent(link.to(), none -> new ArrayList<>(2)).add(link);
            onward.computeIfAbsent(link.from(), none -> new ArrayList<>(2)).add(link);
        });
    }

    Trace trace() {
        return trace;
    }

    Language language() {
        return language;
    }

    /** What a thing is called, on one line. */
    String label(Trace.Node node) {
        return labels.get(node);
    }

    String label(Choice choice) {
        return words.computeIfAbsent(choice, any -> Labels.of(any, language));
    }

    String text(String key) {
        return TEXTS.get(key, language);
    }

    /** The same, with what is to be seen of it. */
    String labelWithRemarks(Trace.Node node) {
        StringBuilder label = new StringBuilder(label(node));
        remarks(node).forEach(kind -> label.append(" (").append(label(kind)).append(')'));
        return label.toString();
    }

    /** Whether a step is drawn as a broken line, because what it leads from does not carry what it leads to. */
    static boolean isDashed(Tie tie) {
        return tie == Tie.SPEAKS_AGAINST || tie == Tie.CONTRADICTS;
    }

    List<RemarkKind> remarks(Trace.Node node) {
        return remarks.getOrDefault(node, List.of());
    }

    List<String> lines() {
        return trace.nodes().stream().map(this::line).toList();
    }

    /** What a thing is called, what is to be seen of it, what it stands on and what it leads to, which are named by number. */
    String line(Trace.Node node) {
        List<String> sentences = new ArrayList<>(List.of(label(node)));
        remarks(node).forEach(kind -> sentences.add(label(kind)));
        Map<Tie, List<String>> steps = new EnumMap<>(Tie.class);
        back.getOrDefault(node, List.of()).forEach(link -> step(link.tie(), link.from(), steps));
        steps.forEach((tie, from) -> sentences.add(text("back." + tie.wire()) + ": " + String.join(", ", from)));
        steps.clear();
        onward.getOrDefault(node, List.of()).forEach(link -> step(link.tie(), link.to(), steps));
        steps.forEach((tie, to) -> sentences.add(label(tie) + ": " + String.join(", ", to)));
        return sentences.stream().map(Telling::ended).collect(Collectors.joining(" "));
    }

    private void step(Tie tie, Trace.Node to, Map<Tie, List<String>> steps) {
        steps.computeIfAbsent(tie, none -> new ArrayList<>()).add(numbered.of(to));
    }

    /** A sentence with a stop at its end. */
    static String ended(String sentence) {
        boolean isEnded = !sentence.isEmpty() && ".!?…".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        return isEnded ? sentence : sentence + ".";
    }

    /** A text as every format can hold it: one line, and nothing that is no character. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            boolean isBlank = Character.isWhitespace(each) || Character.isSpaceChar(each);
            if (!isBlank) {
                line.appendCodePoint(isCharacter(each) ? each : UNREADABLE);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    private static boolean isCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
