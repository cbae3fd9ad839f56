// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Choice;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What every section needs to know: the record, the words, who is who, and where everything stands on the page. */
final class Sheet {
    private final Language language;
    private final Function<PersonId, String> names;
    private final Parts parts;
    private final Dates dates;
    private final Roles roles;
    private final String page;
    private final Anchors anchors = new Anchors();
    private final Map<String, String> numbers = new HashMap<>();

    Sheet(Walkable record, Function<PersonId, String> names, Language language) {
        this(record, names, language, "");
    }

    /** A sheet for a page beside the record's own page, to which its links to parts lead. */
    Sheet(Walkable record, Function<PersonId, String> names, Language language, String page) {
        this.page = page;
        this.language = language;
        this.names = names;
        this.parts = Parts.of(record);
        this.dates = new Dates(language);
        this.roles = new Roles(parts, language);
        number(EvidenceItem.class, "");
        number(Factor.class, word("number.factor"));
        number(Hypothesis.class, word("number.hypothesis"));
        number(Scenario.class, word("number.scenario"));
        number(SafetyAction.class, word("number.action"));
        number(InformationGap.class, word("number.gap"));
    }

    private void number(Class<? extends Part<?>> type, String prefix) {
        int count = 0;
        for (Part<?> part : parts.all(type)) {
            numbers.putIfAbsent(part.getId().value(), prefix + ++count);
        }
    }

    Language language() {
        return language;
    }

    Parts parts() {
        return parts;
    }

    Anchors anchors() {
        return anchors;
    }

    /** {@return words of the page itself} */
    String word(String key) {
        return PageTexts.get(key, language);
    }

    /** {@return what a choice is called} */
    String label(Choice choice) {
        return Labels.of(choice, language);
    }

    /** {@return a day in words, which a line break does not tear apart} */
    Html day(Day day) {
        return Html.run().add(Html.of("time", dates.day(day)).with("datetime", day.format()));
    }

    /** {@return a day in words; nothing where nobody has said} */
    Html day(Optional<Day> day) {
        return day.map(this::day).orElseGet(Html::run);
    }

    /** {@return a date in words, as exactly as it is known} */
    Html when(When when) {
        return Html.run().add(Html.of("span", dates.when(when)).as("date"));
    }

    /** {@return a date in words; nothing where nobody has said} */
    Html when(Optional<When> when) {
        return when.map(this::when).orElseGet(Html::run);
    }

    /** {@return the number a part goes by on this page; empty if it is not in the record} */
    Optional<String> number(PartId<?> part) {
        return Optional.ofNullable(numbers.get(part.value()));
    }

    /** {@return what somebody is called on this page: their name, else who they are, else their identifier} */
    String person(PersonId id) {
        String name = names.apply(id);
        boolean unnamed = name == null || name.isBlank() || name.equals(id.value());
        return unnamed ? roles.of(id) : name;
    }

    /** {@return people, one after another} */
    Html people(List<PersonId> people) {
        Html list = Html.run();
        String before = "";
        for (PersonId person : people) {
            list.add(before).add(person(person));
            before = "; ";
        }
        return list;
    }

    Html line(Line line) {
        return Html.run().add(line.text());
    }

    /** {@return what somebody wrote or said, marked with its language, its origin and, below it, its translation} */
    Html passage(Passage passage) {
        return passage(passage, passage.getBy().filter(by -> passage.getOrigin() == Origin.QUOTED));
    }

    /** {@return the same, where it is said beside the passage whose words these are} */
    Html ownWords(Passage passage) {
        return passage(passage, Optional.empty());
    }

    private Html passage(Passage passage, Optional<PersonId> by) {
        String text = passage.getText().text();
        // words that hold a quotation show by its marks what was said
        boolean marks = passage.getOrigin() == Origin.QUOTED && text.indexOf('“') < 0;
        Html said = Html.of("span", marks ? "“" + text + "”" : text).as("said");
        if (passage.getLanguage() != language) {
            said.with("lang", passage.getLanguage().wire());
        }
        Html whole = Html.run().add(said);
        by.ifPresent(person -> whole.add(" (").add(person(person)).add(")"));
        passage.getCarriedFrom().ifPresent(from -> whole.add(" ").add(mark("passage.carried", line(from))));
        if (passage.getOrigin() == Origin.DRAFTED) {
            whole.add(" ")
                    .add(passage.getConfirmedBy()
                            .map(who ->
                                    mark("passage.drafted-confirmed", Html.run().add(person(who))))
                            .orElseGet(() ->
                                    Html.of("span", word("passage.drafted")).as("mark")));
        }
        passage.getRendering()
                .filter(rendering -> passage.getLanguage() != language)
                .ifPresent(rendering -> whole.add(Html.of(
                                "span", labelled("passage.rendering", Html.run().add(rendering.text())))
                        .as("said rendering")));
        return whole;
    }

    /** {@return a passage if there is one, else nothing} */
    Html passage(Optional<Passage> passage) {
        return passage.map(this::passage).orElseGet(Html::run);
    }

    /** {@return a label, a colon and a value; in that order in both languages, so that no value changes a word} */
    Html labelled(String key, Html value) {
        return Html.run()
                .add(Html.of("span", asLabel(word(key))).as("label"))
                .add(" ")
                .add(value);
    }

    private static String asLabel(String words) {
        return words.endsWith("?") || words.endsWith(":") ? words : words + ":";
    }

    private Html mark(String key, Html value) {
        return Html.of("span", labelled(key, value)).as("mark");
    }

    /** {@return what was answered, or why there is no answer} */
    <T> Html answer(Answer<T> answer, Function<T, Html> known) {
        if (answer instanceof Answer.NotKnown<T> none) {
            return labelled("answer.not-known", passage(none.reason()));
        } else if (answer instanceof Answer.NotAsked<T> none) {
            return labelled("answer.not-asked", passage(none.reason()));
        } else if (answer instanceof Answer.Declined<T> none) {
            return labelled("answer.declined", passage(none.reason()));
        } else if (answer instanceof Answer.NotApplicable<T> none) {
            return labelled("answer.not-applicable", passage(none.reason()));
        } else if (answer instanceof Answer.CoveredInHost<T> host) {
            return labelled("answer.covered-in-host", passage(host.where()));
        }
        return known.apply(answer.known().orElseThrow());
    }

    /** {@return links to parts by the numbers they go by, for example F1, H2} */
    Html refs(List<? extends PartId<?>> ids) {
        Html list = Html.run();
        String before = "";
        for (PartId<?> id : ids) {
            list.add(before).add(ref(id));
            before = ", ";
        }
        return list;
    }

    private Html ref(PartId<?> id) {
        return number(id)
                .map(number -> link(id, number).as("ref"))
                .orElseGet(() -> Html.of("span", word("reference.missing")).as("mark"));
    }

    /** {@return a link to where the record's page shows a part} */
    Html link(PartId<?> id, String words) {
        String anchor = "p-" + id.value();
        return (page.isEmpty() ? Html.link(anchor) : Html.link(page, anchor)).add(words);
    }

    /** {@return links to items of evidence by number and short source} */
    Html sources(List<EvidenceId> ids) {
        Html list = Html.run();
        String before = "";
        for (EvidenceId id : ids) {
            list.add(before).add(ref(id));
            parts.find(id).ifPresent(item -> list.add(" ").add(Sources.briefly(item, this)));
            before = "; ";
        }
        return list;
    }

    /** {@return a section with its heading} */
    Html section(Chapter chapter) {
        return section(chapter, word(chapter.anchor() + ".title"));
    }

    /** {@return a section with a heading of its own} */
    Html section(Chapter chapter, String title) {
        return Frame.section(anchors.mark(chapter, title), title);
    }

    /** {@return a sentence of the page itself} */
    Html sentence(String key) {
        return Html.of("p", word(key));
    }

    /** {@return a quiet remark of the page itself, for what nobody has said} */
    Html silence(String key) {
        return Html.of("p", word(key)).as("silence");
    }
}
