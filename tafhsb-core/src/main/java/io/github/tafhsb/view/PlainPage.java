// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A view as a person reads it: headings and lines in plain words, to be set on paper or a screen by the host. It says what the view says,
 * under names that are nowhere kept.
 *
 * @param title what it is
 * @param sections what it says, in order
 */
public record PlainPage(String title, List<Section> sections) {

    /** Takes a page. */
    public PlainPage {
        Objects.requireNonNull(title, "title");
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
    }

    /**
     * What stands under one heading.
     *
     * @param heading the heading
     * @param lines what stands there; never empty
     */
    public record Section(String heading, List<String> lines) {

        /** Takes a section. */
        public Section {
            Objects.requireNonNull(heading, "heading");
            lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        }

        /** {@return the word Section, whatever it says} */
        @Override
        public String toString() {
            return "Section";
        }
    }

    /**
     * {@return a view in plain words: for the duty team whom to ring and what keeps everybody safe; for somebody who asked for their own record,
     * and for the authority that takes over, what is recorded, by date; for everybody else the plan}
     *
     * <p>For the child it is in the form of address that they chose; in Welsh, where they have not chosen, the familiar one. The words of the
     * record are the record’s own, in the language asked for where somebody has translated them.
     *
     * @param prepared the view, with what the sender knows of it
     * @param names what this reader calls somebody: for the child, the name they picked. Where it gives the identifier back, their role is said
     * @param language the language of the page
     */
    public static PlainPage of(PreparedView prepared, Function<PersonId, String> names, Language language) {
        Objects.requireNonNull(prepared, "prepared");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(language, "language");
        Speech speech = new Speech(prepared, names, language);
        return switch (prepared.view().audience()) {
            case DUTY -> new PlanPage(speech, prepared.view()).forTheDutyTeam();
            case ACCESS, RECEIVING -> new Narrative(speech, prepared.view()).page();
            case POLICE, SCHOOL, PARENTS, CHILD -> new PlanPage(speech, prepared.view()).forWhoCarriesIt();
        };
    }

    /** {@return the page as one text} */
    public String text() {
        return Stream.concat(
                        Stream.of(title, ""),
                        sections.stream()
                                .flatMap(section -> Stream.of(Stream.of(section.heading()), section.lines().stream(), Stream.of(""))
                                        .flatMap(lines -> lines)))
                .collect(Collectors.joining("\n"));
    }

    /** {@return the word PlainPage, whatever it says} */
    @Override
    public String toString() {
        return "PlainPage";
    }
}
