// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.assessment.RuleBook.Entry;
import io.github.tafhsb.assessment.RuleBook.Kind;
import io.github.tafhsb.assessment.broken.Broken;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rule book as a page, from what the code says of itself. */
final class RulesPage {
    private static final String PREFIX = "io.github.tafhsb.";
    private static final List<String> KEYS = keys(Path.of("src/main/resources/ContributorValidationMessages.properties"));
    private static final Language EN = Language.ENGLISH;
    private static final Language CY = Language.CYMRAEG;

    private static final Map<Level, String> DOES = new EnumMap<>(Map.of(
            Level.URGENT, "Somebody is needed today. It is judged on every draft and never refuses a save or blocks anything.",
            Level.BLOCKS, "Blocks finalising, and only that: never saving, issuing a plan or protecting a child.",
            Level.WARNS, "Can be answered by a person: who, when, why, until when. An open warning does not stop a signature.",
            Level.NOTES, "A remark.",
            Level.OUTLINE, "Still to ask: shown where somebody looks for what is left to think of. It is no problem.",
            Level.AT_SHARE, "Judged before something is shared, on what is shared, and at no other time."));

    private final StringBuilder out = new StringBuilder();
    private final Map<String, List<Broken>> broken =
            Broken.all().stream().collect(Collectors.groupingBy(Broken::rule));

    private RulesPage() {}

    static String markdown() {
        return new RulesPage().whole();
    }

    private String whole() {
        List<Entry> entries = RuleBook.standard().entries();
        line("# The rule book");
        line("");
        line("What a record in good order looks like, rule by rule, and why. This page is made from the code by `RulesPageTest`; "
                + "do not edit it by hand.");
        line("A rule informs a person. It never changes a record and never decides anything. Its name is never used for another rule.");
        line("Welsh texts await a qualified translator’s review.");
        levels();
        kinds();
        contents(entries);
        entries.stream()
                .collect(Collectors.groupingBy(Entry::chapter, TreeMap::new, Collectors.toList()))
                .forEach(this::chapter);
        return out.toString();
    }

    private void levels() {
        line("");
        line("## How to read it");
        line("");
        line("| level | what a rule does that is not met |");
        line("|---|---|");
        for (Level level : Level.values()) {
            line("| " + Labels.of(level, EN) + " (`" + level.wire() + "`) | " + DOES.get(level) + " |");
        }
        line("");
        line("Below what a rule asks and why stand its problems, each with what would settle it. Examples are tried: a sound record is "
                + "silent, the change is told exactly once, at that JSON Pointer, and undone it is silent again. Outside the edition, "
                + "rules for a final assessment do not apply.");
    }

    private void kinds() {
        line("");
        line("Not every entry of the book is a rule. Some are **upheld** by how things are made, some are a **setting** of the organisation, and "
                + "some are **not ours**, with the reason.");
    }

    private void contents(List<Entry> entries) {
        line("");
        line("| chapter | rules | upheld | settings | not ours |");
        line("|---|---|---|---|---|");
        entries.stream()
                .collect(Collectors.groupingBy(Entry::chapter, TreeMap::new, Collectors.toList()))
                .forEach((letter, in) -> line("| [" + letter + ". " + RuleBook.chapter(in.get(0).id(), EN) + "](#chapter-" + letter + ") | " + count(in, Kind.RULE)
                        + " | " + count(in, Kind.UPHELD) + " | " + count(in, Kind.SETTING) + " | " + count(in, Kind.NOT_OURS) + " |"));
    }

    private static String count(List<Entry> entries, Kind kind) {
        long count = entries.stream().filter(entry -> entry.kind() == kind).count();
        return count == 0 ? "" : Long.toString(count);
    }

    private void chapter(String letter, List<Entry> entries) {
        line("");
        line("<a id=\"chapter-" + letter + "\"></a>");
        line("");
        line("## " + letter + ". " + RuleBook.chapter(entries.get(0).id(), EN) + " · "
                + RuleBook.chapter(entries.get(0).id(), CY));
        entries.forEach(this::entry);
    }

    private void entry(Entry entry) {
        String id = entry.id().value();
        line("");
        line("<a id=\"" + id + "\"></a>");
        line("");
        line("### " + id + " · " + mark(entry));
        line("");
        line("**" + entry.asks(EN) + "**");
        line("");
        entry.rule().ifPresentOrElse(this::rule, () -> line("- " + entry.kept(EN).orElseThrow()));
        line("- From: " + sources(entry));
        line("");
        line("<details><summary>Cymraeg</summary>");
        line("");
        line("**" + entry.asks(CY) + "**");
        line("");
        entry.rule().ifPresentOrElse(
                rule -> {
                    line("- " + rule.meaning(CY));
                    problems(rule, CY);
                },
                () -> line("- " + entry.kept(CY).orElseThrow()));
        line("");
        line("</details>");
    }

    private static String mark(Entry entry) {
        return switch (entry.kind()) {
            case RULE -> Labels.of(entry.rule().orElseThrow().level(), EN);
            case UPHELD -> "Upheld";
            case SETTING -> "Setting";
            case NOT_OURS -> "Not ours";
        };
    }

    private void rule(Rule<?> rule) {
        line("- Why: " + rule.meaning(EN));
        problems(rule, EN);
        line("- Settled: " + decapitalised(Labels.of(rule.settledBy(), EN)) + ".");
        broken.getOrDefault(rule.id().value(), List.of()).stream()
                .limit(1)
                .forEach(example -> line("- For example, " + example.how() + ": told at `"
                        + (example.pointer().isEmpty() ? "/" : example.pointer()) + "`."));
    }

    private void problems(Rule<?> rule, Language language) {
        variants(rule).forEach(variant ->
                line("- " + rule.message(variant, language) + " → " + rule.settling(variant, language)));
    }

    /** In the order of the file, which is that in which somebody thought to tell them. */
    private static List<String> variants(Rule<?> rule) {
        String key = PREFIX + rule.id().value();
        return KEYS.stream()
                .filter(each -> each.equals(key) || each.startsWith(key + "."))
                .filter(each -> !each.matches(".*\\.(asks|meaning|settling)"))
                .map(each -> each.equals(key) ? "" : each.substring(key.length() + 1))
                .toList();
    }

    private static String sources(Entry entry) {
        return entry.sources().stream()
                .map(source -> source.equals("inference")
                        ? "a conclusion of our own"
                        : "[" + host(source) + "](" + source.replace("(", "%28").replace(")", "%29") + ")")
                .collect(Collectors.joining(", "));
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*", "");
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase() + text.substring(1);
    }

    private static List<String> keys(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(PREFIX))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
