// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.outline;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.outline.Outline.Area;
import io.github.tafhsb.outline.Outline.Contradiction;
import io.github.tafhsb.outline.Outline.Entry;
import io.github.tafhsb.outline.Outline.Perspective;
import io.github.tafhsb.outline.Outline.Profile;
import io.github.tafhsb.outline.Outline.Side;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An outline in lines for people to read: a heading begins at the margin, and what belongs to it stands further in. */
final class OutlineLines {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/outline/lines");

    private final Outline outline;
    private final Language language;
    private final boolean showsWords;
    private final List<String> lines = new ArrayList<>();

    OutlineLines(Outline outline, Language language, boolean showsWords) {
        this.outline = outline;
        this.language = language;
        this.showsWords = showsWords;
    }

    List<String> lines() {
        outline.profiles().forEach(this::tell);
        add(0, text("five-ps"));
        outline.fivePs().forEach(this::tell);
        tell("contradictions", outline.contradictions(), this::tell);
        tellGaps();
        tell("still-to-ask", outline.stillToAsk(), this::tell);
        tellAreas();
        return List.copyOf(lines);
    }

    private void tell(Profile profile) {
        add(0, label(profile.sphere()));
        tell("concerns", profile.concerns());
        tell("strengths", profile.strengths());
    }

    private void tell(String heading, Side side) {
        add(1, text(heading));
        looked(side.looked());
        side.factors().forEach(this::factor);
        side.nothingFound().forEach(none -> entry(none, none.part().getReason(), Stream.empty()));
    }

    private void tell(Perspective perspective) {
        add(1, label(perspective.fiveP()));
        looked(perspective.looked());
        for (Entry<Behaviour> behaviour : perspective.behaviours()) {
            entry(behaviour, behaviour.part().getDescription(), Stream.empty());
        }
        perspective.factors().forEach(this::factor);
        perspective.leftBlank().forEach(blank -> entry(blank, blank.part().getReason(), Stream.empty()));
    }

    private void looked(Looked looked) {
        if (looked != Looked.FOUND) {
            add(2, label(looked));
        }
    }

    private void factor(Entry<Factor> factor) {
        entry(
                factor,
                factor.part().getStatement(),
                Stream.<Optional<? extends Choice>>of(factor.part().getPresence(), factor.part().getWeight())
                        .flatMap(Optional::stream));
    }

    private void tell(Contradiction contradiction) {
        add(1, "- " + said(text("about"), contradiction.link().pointer(), contradiction.link().part().getAbout()));
        side("one", contradiction.one());
        side("other", contradiction.other());
        add(2, contradiction.isOpen()
                ? text("open")
                : showsWords
                        ? said(text("resolved"), "", contradiction.link().part().getResolution())
                        : text("resolved") + ".");
    }

    private void side(String key, Optional<Entry<EvidenceItem>> item) {
        String source = item.filter(found -> showsWords)
                .flatMap(found -> found.part().getSource())
                .flatMap(Source::getKind)
                .map(kind -> " (" + label(kind) + ")")
                .orElse("");
        add(2, text(key) + source + ": " + item.map(this::shown).orElseGet(() -> text("not-here")));
    }

    private String shown(Entry<EvidenceItem> item) {
        String statements = item.part().getStatements().stream()
                .map(Statement::getText)
                .flatMap(Optional::stream)
                .map(this::text)
                .collect(Collectors.joining(" / "));
        return showsWords && !statements.isEmpty() ? statements : item.pointer();
    }

    private void tellGaps() {
        add(0, text("gaps"));
        if (outline.gaps().isEmpty()) {
            add(1, text(outline.noGaps().isPresent() ? "gaps.none-said" : "gaps.none"));
        }
        outline.gaps().forEach(this::gap);
    }

    private void gap(Entry<InformationGap> gap) {
        InformationGap open = gap.part();
        add(1, "- " + shown(gap.pointer(), open.getQuestion()));
        boolean isDated = open.getDueOn().isPresent() || open.getAskAgainOn().isPresent();
        if (showsWords) {
            open.getOwner().ifPresent(owner -> add(2, text("owner") + ": " + owner.value()));
            date("due", open.getDueOn());
            date("ask-again", open.getAskAgainOn());
        }
        if (open.getOwner().isEmpty()) {
            add(2, text("no-owner"));
        }
        if (!isDated) {
            add(2, text("no-date"));
        }
    }

    private void date(String key, Optional<Day> date) {
        date.ifPresent(on -> add(2, text(key) + ": " + on.format()));
    }

    private void tell(Problem question) {
        String place = question.pointer().isEmpty() ? "" : " (" + question.pointer() + ")";
        add(1, "- " + question.message(language) + " " + question.settling(language) + place);
    }

    private void tellAreas() {
        List<Area> begun = outline.areas().stream()
                .filter(area -> !area.worksheets().isEmpty() && !area.prompts().isEmpty())
                .toList();
        if (!begun.isEmpty()) {
            add(0, text("areas"));
            for (Area area : begun) {
                add(1, area.domain().label().in(language));
                area.prompts().forEach(prompt -> add(2, "- " + prompt.text().in(language)));
            }
        }
        String notBegun = outline.areas().stream()
                .filter(area -> area.worksheets().isEmpty())
                .map(area -> area.domain().label().in(language))
                .collect(Collectors.joining("; "));
        if (!notBegun.isEmpty()) {
            add(0, text("areas.not-begun"));
            add(1, notBegun);
        }
        if (!outline.otherAreas().isEmpty()) {
            add(0, text("areas.other"));
            for (Entry<Worksheet> other : outline.otherAreas()) {
                add(1, "- " + (showsWords ? other.part().getDomain().text().text() : other.pointer()));
            }
        }
    }

    private <T> void tell(String heading, List<T> all, Consumer<T> tell) {
        add(0, text(heading));
        if (all.isEmpty()) {
            add(1, text(heading + ".none"));
        }
        all.forEach(tell);
    }

    private void entry(Entry<? extends Walkable> entry, Optional<Passage> said, Stream<? extends Choice> choices) {
        String aside = showsWords ? choices.map(this::label).collect(Collectors.joining(", ")) : "";
        add(2, "- " + shown(entry.pointer(), said) + (aside.isEmpty() ? "" : " (" + aside + ")"));
    }

    private String said(String key, String pointer, Optional<Passage> said) {
        return key + ": " + shown(pointer, said);
    }

    /** What somebody wrote, or where it stands. */
    private String shown(String pointer, Optional<Passage> said) {
        return said.filter(words -> showsWords).map(this::text).orElse(pointer);
    }

    private String text(Passage passage) {
        return passage.in(language).replaceAll("\\s+", " ");
    }

    private String text(String key) {
        return TEXTS.get(key, language);
    }

    private String label(Choice choice) {
        return Labels.of(choice, language);
    }

    private void add(int indent, String line) {
        lines.add("  ".repeat(indent) + line);
    }
}
