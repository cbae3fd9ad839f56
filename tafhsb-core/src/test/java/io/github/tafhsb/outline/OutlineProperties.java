// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.outline.Outline.Entry;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of the outline of any record. */
@Domain(Generated.class)
class OutlineProperties {
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));

    @Property(tries = 60)
    void every_concern_and_strength_stands_on_exactly_one_side(@ForAll Assessment assessment) {
        assertThat(Outline.of(assessment, CONTEXT).profiles())
                .flatExtracting(profile -> Stream.of(profile.concerns(), profile.strengths())
                        .flatMap(side -> side.factors().stream())
                        .map(Entry::part)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        assessment.getFormulation().map(Formulation::getFactors).orElse(List.of()));
    }

    @Property(tries = 60)
    void everything_in_it_stands_where_it_says(@ForAll Assessment assessment) {
        Parts parts = Parts.of(assessment);

        assertThat(entries(Outline.of(assessment, CONTEXT))).allSatisfy(entry -> assertThat(
                        parts.placed(Walkable.class).stream()
                                .filter(placed -> placed.held() == entry.part())
                                .map(Parts.Placed::pointer))
                .contains(entry.pointer()));
    }

    @Property(tries = 60)
    void it_asks_what_a_report_of_the_whole_book_asks(@ForAll Assessment assessment) {
        assertThat(Outline.of(assessment, CONTEXT).stillToAsk())
                .isEqualTo(Checker.standard().check(assessment, CONTEXT).stillToAsk());
    }

    @Property(tries = 60)
    void nothing_that_anybody_wrote_is_in_the_text_of_its_parts(@ForAll Assessment any) {
        Outline outline = Outline.of(Canary.of(any), CONTEXT);
        List<Object> all = new ArrayList<>(entries(outline).toList());
        all.addAll(outline.lines(Language.CYMRAEG));
        all.addAll(List.of(outline, outline.profiles(), outline.fivePs(), outline.contradictions(), outline.areas()));

        assertThat(all).allSatisfy(each -> assertThat(Canary.in(each.toString())).isEmpty());
    }

    private static Stream<Entry<?>> entries(Outline outline) {
        return Stream.of(
                        outline.profiles().stream()
                                .flatMap(profile -> Stream.of(profile.concerns(), profile.strengths()))
                                .flatMap(side -> Stream.concat(side.factors().stream(), side.nothingFound().stream())),
                        outline.fivePs().stream()
                                .flatMap(each -> Stream.concat(each.behaviours().stream(), each.leftBlank().stream())),
                        outline.contradictions().stream()
                                .flatMap(each -> Stream.concat(
                                        Stream.of(each.link()),
                                        Stream.of(each.one(), each.other()).flatMap(Optional::stream))),
                        outline.gaps().stream(),
                        outline.areas().stream().flatMap(area -> area.worksheets().stream()),
                        outline.otherAreas().stream())
                .flatMap(entries -> entries);
    }
}
