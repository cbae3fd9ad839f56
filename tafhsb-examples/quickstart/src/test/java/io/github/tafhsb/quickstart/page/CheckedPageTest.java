// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Lapse;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.quickstart.Case01;
import io.github.tafhsb.quickstart.Case03;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class CheckedPageTest {
    private static final Context MARCH = Context.on(LocalDate.of(2026, 3, 13));
    private static final String RECORD = "record.en.html";

    static Stream<Named<Drawn>> pages() {
        Map<String, Assessment> records = Map.of(
                "hostile", Samples.hostile(),
                "empty", Assessment.begin(Samples.hostile().getId()),
                "01 first draft", Case01.draft(),
                "01", Case01.settled(),
                "03", Case03.withScopeDecision());
        return Stream.of(Language.values()).flatMap(language -> records.entrySet().stream()
                .map(record -> Named.of(record.getKey() + " " + language.wire(), drawn(record.getValue(), language))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_runs_nothing_and_loads_nothing(Drawn page) {
        assertThat(page.all("*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "img", "iframe", "link", "form");
        assertThat(page.source()).doesNotContain("url(").doesNotContain("@import").doesNotContain("<script");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_place_on_it_or_on_the_page_of_the_record(Drawn page) {
        List<String> places = page.values("id");

        assertThat(places).doesNotHaveDuplicates();
        assertThat(page.values("href"))
                .allMatch(target -> target.startsWith("#")
                        ? places.contains(target.substring(1))
                        : target.startsWith(RECORD + "#"));
        assertThat(page.values("aria-labelledby")).allMatch(places::contains);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_tables_can_be_listened_to_and_its_headings_are_in_order(Drawn page) {
        assertThat(page.texts("caption")).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(page.all("th"))
                .allMatch(head -> head.hasAttribute("scope") && !head.getTextContent().isBlank());
        int above = 0;
        for (Element heading : page.all("*")) {
            if (heading.getTagName().matches("h[1-6]")) {
                int level = heading.getTagName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(above + 1);
                above = level;
            }
        }
        assertThat(page.all("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_rule_for_an_assessment_is_on_it(Drawn page) {
        Set<String> shown = new TreeSet<>();
        page.all("th").stream()
                .filter(head -> head.getAttribute("scope").equals("row"))
                .forEach(head -> shown.add(head.getTextContent().strip()));

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Checker.standard().rules().stream()
                        .filter(rule -> rule.subject() != CaseRecord.class)
                        .map(rule -> rule.id().value())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_says_what_the_record_is_and_is_not(Drawn page) {
        assertThat(page.section(Chapter.LIMITS)).contains("NSPCC");
    }

    @Test
    void nothing_that_anybody_wrote_is_shown() {
        for (Language language : Language.values()) {
            assertThat(drawn(Samples.hostile(), language).source()).doesNotContain("alert");
        }
    }

    @Test
    void a_place_leads_to_where_the_record_shows_it() {
        Report report = Checker.standard().check(Case01.draft(), MARCH);
        Drawn record = new Drawn(Page.of(Case01.draft(), report, id -> "", Language.ENGLISH));

        assertThat(drawn(Case01.draft(), Language.ENGLISH).values("href"))
                .filteredOn(target -> target.startsWith(RECORD))
                .hasSizeGreaterThan(1)
                .allMatch(target -> record.values("id").contains(target.substring(RECORD.length() + 1)));
    }

    @Test
    void what_is_needed_today_comes_first_and_what_is_left_to_think_of_is_not_open() {
        Drawn page = drawn(Case01.draft(), Language.ENGLISH);
        List<String> sections =
                page.all("section").stream().map(section -> section.getAttribute("id")).toList();

        assertThat(sections).containsSubsequence("today", "open", "to-ask", "met", "silent");
        assertThat(page.values("id")).contains("today-d28", "to-ask-e12").doesNotContain("open-d28", "open-e12");
    }

    @Test
    void an_answer_that_no_longer_holds_says_why() {
        Assessment settled = Case01.settled();
        WarningAnswer expired = settled.getWarningAnswers().get(0).withUntil(Day.of(2026, 3, 11));
        Drawn page = drawn(settled.withWarningAnswers(expired), Language.CYMRAEG);

        assertThat(page.text()).contains(expired.getId().value(), Lapse.EXPIRED.sentence(Language.CYMRAEG));
        assertThat(page.values("href")).contains("#lapsed", RECORD + "#p-" + expired.getId().value());
        assertThat(drawn(settled, Language.CYMRAEG).values("href")).doesNotContain("#lapsed");
    }

    @Test
    void the_page_of_the_record_is_in_the_same_folder() {
        Report report = Checker.standard().check(Case01.draft(), MARCH);

        for (String elsewhere : List.of("https://example.org/a.html", "../a.html", "a.html?x", "javascript:x.html", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CheckedPage.of(Case01.draft(), report, elsewhere, Language.ENGLISH));
        }
    }

    private static Drawn drawn(Assessment record, Language language) {
        return new Drawn(CheckedPage.of(record, Checker.standard().check(record, MARCH), RECORD, language));
    }
}
