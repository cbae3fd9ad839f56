// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.code.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is recorded, by date, as an account that can be read from start to end. */
final class Narrative {
    /** What is told otherwise: the plan as a plan, people where they did something. */
    private static final Set<String> APART = Set.of("plan", "people", "practitioners");

    private final Speech speech;
    private final AudienceView view;

    Narrative(Speech speech, AudienceView view) {
        this.speech = speech;
        this.view = view;
    }

    PlainPage page() {
        Map<String, List<String>> dated = new TreeMap<>();
        List<PlainPage.Section> undated = new ArrayList<>();
        Map<String, String> headings = new TreeMap<>();
        for (ViewedMember member : view.content().members()) {
            if (APART.contains(member.name())) {
                continue;
            }
            List<String> rest = new ArrayList<>();
            String section = speech.text("section." + member.name());
            for (Viewed value : member.values()) {
                List<String> lines = lines(member.name(), value);
                if (value instanceof Viewed.Holds held && Sorted.dated(held.part()).isPresent()) {
                    String key = Sorted.date(held.part());
                    headings.put(key, speech.date(Sorted.dated(held.part()).get()));
                    dated.computeIfAbsent(key, unknown -> new ArrayList<>())
                            .add(section + (lines.isEmpty() ? "" : ": " + String.join(" · ", lines)));
                } else {
                    rest.addAll(lines);
                }
            }
            if (!rest.isEmpty()) {
                undated.add(new PlainPage.Section(section, rest));
            }
        }
        List<PlainPage.Section> sections = new ArrayList<>();
        view.condition().flatMap(each -> speech.say(each.text())).ifPresent(condition ->
                sections.add(new PlainPage.Section(speech.text("condition"), List.of(condition))));
        dated.forEach((key, lines) -> sections.add(new PlainPage.Section(headings.get(key), lines)));
        sections.addAll(undated);
        sections.addAll(new PlanPage(speech, view).plan());
        List<String> withheld = view.withheld().stream().flatMap(each -> withheld(each).stream()).toList();
        if (!withheld.isEmpty()) {
            sections.add(new PlainPage.Section(speech.text("withheld"), withheld));
        }
        return new PlainPage(
                speech.text(view.audience() == Audience.ACCESS ? "title.access" : "title.receiving"), sections);
    }

    /** What was withheld and why; of what has no name here nothing is said. */
    private List<String> withheld(Withheld withheld) {
        return speech.find("section." + withheld.kind())
                .map(section -> List.of(section + ": " + speech.label(withheld.because()) + " (" + withheld.because().wire() + ")"))
                .orElse(List.of());
    }

    /** What a value says, however deep; a yes or no only where it is said to what. */
    private List<String> lines(String label, Viewed value) {
        List<String> lines = new ArrayList<>();
        if (value instanceof Viewed.Holds held) {
            for (ViewedMember member : held.part().members()) {
                String below = held.part().kind().equals("Answer") ? label : held.part().kind() + "." + member.name();
                member.values().forEach(each -> lines.addAll(lines(below, each)));
            }
        } else if (value instanceof Viewed.Chosen chosen && chosen.choice() instanceof YesNo) {
            speech.find(label).ifPresent(asked -> lines.add(asked + ": " + speech.label(chosen.choice())));
        } else if (!(value instanceof Viewed.On)) {
            speech.say(value).ifPresent(lines::add);
        }
        return lines;
    }
}
