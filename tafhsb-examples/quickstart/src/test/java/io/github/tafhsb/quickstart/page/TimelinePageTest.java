// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.quickstart.Case01;
import io.github.tafhsb.quickstart.Case02;
import io.github.tafhsb.quickstart.Case04;
import io.github.tafhsb.quickstart.Case05;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class TimelinePageTest {
    private static final Day MARCH = Day.of(2026, 3, 13);
    private static final String RECORD = "record.en.html";

    static Stream<Assessment> records() {
        return Stream.of(Samples.hostile(), Case01.settled(), Case02.draft(), Case04.settled(), Case05.secondVersion());
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_link_leads_to_where_the_page_of_the_record_shows_it(Assessment record) {
        Drawn whole = new Drawn(Page.of(
                record,
                Checker.standard().check(record, Context.on(MARCH.date())),
                PersonId::value,
                Language.ENGLISH));

        assertThat(drawn(record).values("href"))
                .isNotEmpty()
                .allMatch(target -> target.startsWith(RECORD + "#")
                        && whole.values("id").contains(target.substring(RECORD.length() + 1)));
    }

    @Test
    void what_somebody_knows_only_roughly_stands_at_the_earliest_day_and_says_so() {
        List<String> dates = dates(behaviours(
                When.day(2026, 1, 2), When.year(2026), When.month(2026, 1).about(), When.month(2025, 9).to(When.day(2026, 2, 9))));

        assertThat(dates)
                .containsExactly(
                        "some time from September 2025 to 9 February 2026",
                        "about January 2026",
                        "2026",
                        "2 January 2026");
    }

    @Test
    void a_mark_is_full_for_a_known_day_alone() {
        Drawn page = drawn(behaviours(When.day(2026, 1, 2), When.day(2026, 1, 3).about(), When.year(2025)));

        assertThat(entries(page))
                .extracting(entry -> entry.getAttribute("class"))
                .containsExactly("happened inexact", "happened inexact", "happened");
    }

    @Test
    void what_lies_ahead_stands_after_the_day_judged() {
        Drawn page = drawn(behaviours(When.day(2026, 3, 13), When.day(2026, 3, 14)));

        assertThat(page.texts("li").stream().map(String::strip).toList())
                .containsSubsequence(
                        "13 March 2026\nWhat happenedBehaviour 1 Not recorded whether this is alleged, accepted or found.",
                        "Day judged: 13 March 2026. What follows had not come by then.",
                        "14 March 2026\nWhat happenedBehaviour 2 Not recorded whether this is alleged, accepted or found.");
    }

    @Test
    void what_has_no_date_is_not_left_out() {
        Assessment record = Assessment.begin(Samples.hostile().getId())
                .add(Behaviour.builder()
                        .id(BehaviourId.of("b-1"))
                        .description(Passage.of("Nobody has said when."))
                        .build());

        assertThat(drawn(record).section(Chapter.TIMELINE))
                .contains("Nothing in this record has a date yet.", "Without a date", "Nobody has said when.");
    }

    @Test
    void a_statement_stands_when_it_is_said_to_have_happened_and_once() {
        String section = drawn(Case01.settled()).section(Chapter.TIMELINE);

        assertThat(section.split("He moved seats to sit with an older group", -1)).hasSize(2);
        assertThat(section).containsSubsequence("He moved seats", "about December 2025", "16 January 2026");
    }

    @Test
    void no_word_of_it_is_only_in_its_looks() {
        assertThat(entries(drawn(Case01.settled())))
                .allMatch(entry -> Stream.of("What happened", "Evidence", "Plan and work")
                        .anyMatch(strand -> entry.getTextContent().contains(strand)));
    }

    private static Assessment behaviours(When... when) {
        Assessment record = Assessment.begin(Samples.hostile().getId());
        for (int i = 0; i < when.length; i++) {
            record = record.add(Behaviour.builder()
                    .id(BehaviourId.of("b-" + i))
                    .happenedOn(when[i])
                    .build());
        }
        return record;
    }

    private static List<String> dates(Assessment record) {
        return entries(drawn(record)).stream()
                .map(entry -> entry.getElementsByTagName("div").item(0).getTextContent().strip())
                .toList();
    }

    private static List<Element> entries(Drawn page) {
        return page.all("li").stream()
                .filter(item -> item.getElementsByTagName("span").getLength() > 1)
                .toList();
    }

    private static Drawn drawn(Assessment record) {
        return new Drawn(TimelinePage.of(record, MARCH, RECORD, PersonId::value, Language.ENGLISH));
    }
}
