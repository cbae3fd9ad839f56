// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.Judgement;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.RuleOutcome;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.quickstart.Case01;
import io.github.tafhsb.quickstart.Case02;
import io.github.tafhsb.quickstart.Case03;
import io.github.tafhsb.quickstart.Case04;
import io.github.tafhsb.quickstart.Case05;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class PageTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 13);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 21);

    static Stream<Named<Drawn>> pages() {
        Map<String, Assessment> records = Map.of(
                "hostile", Samples.hostile(),
                "empty", Assessment.begin(Samples.hostile().getId()),
                "01 first draft", Case01.draft(),
                "01", Case01.settled(),
                "02", Case02.draft(),
                "03", Case03.withScopeDecision(),
                "04", Case04.settled(),
                "05", Case05.secondVersion());
        return Stream.of(Language.values())
                .flatMap(language -> Stream.concat(
                        records.entrySet().stream()
                                .map(record -> Named.of(
                                        record.getKey() + " " + language.wire(),
                                        drawn(record.getValue(), JULY, language))),
                        Stream.of(Named.of("01 plan " + language.wire(), plan(Samples.hostile(), language)))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_runs_nothing_and_loads_nothing(Drawn page) {
        assertThat(page.all("*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "img", "iframe", "link", "form");
        assertThat(page.values("src")).isEmpty();
        assertThat(page.values("href")).allMatch(target -> target.startsWith("#"));
        assertThat(page.source()).doesNotContain("url(").doesNotContain("@import");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_one_place_on_it(Drawn page) {
        List<String> places = page.values("id");

        assertThat(places).doesNotHaveDuplicates();
        assertThat(page.values("href")).allMatch(target -> places.contains(target.substring(1)));
        assertThat(page.values("aria-labelledby")).allMatch(places::contains);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_headings_are_in_order_and_none_is_empty(Drawn page) {
        int above = 0;
        for (Element heading : page.all("*")) {
            if (heading.getTagName().matches("h[1-6]")) {
                int level = heading.getTagName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(above + 1);
                assertThat(heading.getTextContent()).isNotBlank();
                above = level;
            }
        }
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.all("main")).hasSize(1);
        assertThat(page.all("header")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_tables_can_be_listened_to(Drawn page) {
        assertThat(page.all("table"))
                .allMatch(table -> !table.getElementsByTagName("caption")
                        .item(0)
                        .getTextContent()
                        .isBlank());
        assertThat(page.all("th"))
                .allMatch(head ->
                        head.hasAttribute("scope") && !head.getTextContent().isBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_cell_knows_its_heading_for_where_there_is_no_room_for_columns(Drawn page) {
        assertThat(page.all("td"))
                .filteredOn(cell -> cell.getParentNode().getFirstChild() != cell)
                .noneMatch(cell -> cell.getAttribute("data-label").isBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_says_what_the_record_is_and_is_not(Drawn page) {
        assertThat(page.section(Chapter.LIMITS)).contains("NSPCC");
    }

    @Test
    void every_text_of_a_record_stays_text() {
        for (Language language : Language.values()) {
            Drawn page = drawn(Samples.hostile(), JULY, language);

            assertThat(page.text().split("alert\\('x'\\)", -1)).hasSizeGreaterThan(130);
            assertThat(page.source()).doesNotContain("<script").doesNotContain("<img");
        }
    }

    @Test
    void a_reference_cannot_leave_the_printed_header() {
        assertThat(drawn(Samples.hostile(), JULY, Language.ENGLISH)
                        .texts("style")
                        .get(1))
                .startsWith("@page { @top-left { content: \"\\00003cscript")
                .doesNotContain("<", ">", "'");
    }

    @Test
    void it_shows_no_percentage() {
        for (Language language : Language.values()) {
            assertThat(drawn(Samples.hostile(), JULY, language).source()).doesNotContain("%");
        }
    }

    @Test
    void words_in_the_other_language_are_marked_and_translated() {
        Assessment record = Samples.hostile()
                .withFormulation(
                        Samples.hostile().getFormulation().orElseThrow().withSummary(Samples.inWelshWithTranslation()));

        Drawn english = drawn(record, JULY, Language.ENGLISH);
        Drawn welsh = drawn(record, JULY, Language.CYMRAEG);

        assertThat(english.source())
                .contains("<html lang=\"en\">")
                .contains("<span class=\"said\" lang=\"cy\">Geiriau Cymraeg</span>")
                .contains("Translation:</span> Words in English");
        assertThat(welsh.source())
                .contains("<html lang=\"cy\">")
                .contains("<span class=\"said\">Geiriau Cymraeg</span>")
                .doesNotContain("Words in English");
        assertThat(welsh.values("lang")).contains("en");
    }

    @Test
    void someone_needed_today_stands_above_everything_else() {
        Report report = Checker.standard().check(Samples.hostile(), Context.on(JULY));
        assertThat(report.urgent()).isNotEmpty();

        Drawn page = drawn(Samples.hostile(), JULY, Language.ENGLISH);

        assertThat(page.all("section").get(0).getAttribute("id")).isEqualTo("today");
        assertThat(page.section(Chapter.TODAY)).contains(report.urgent().get(0).message(Language.ENGLISH));
    }

    @Test
    void the_first_four_of_what_is_open_are_in_sight_and_the_rest_is_folded() {
        Report report = Checker.standard().check(Samples.hostile(), Context.on(JULY));
        Drawn page = drawn(Samples.hostile(), JULY, Language.ENGLISH);
        Element folded = page.all("details").get(0);
        int groups = ProblemList.grouped(report.blocking()).size();

        assertThat(groups).isGreaterThan(4);
        assertThat(folded.getElementsByTagName("li").getLength()).isEqualTo(groups - 4);
        assertThat(folded.getElementsByTagName("ol")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("start")
                        .getNodeValue())
                .isEqualTo("5");
    }

    @Test
    void outside_the_edition_nothing_is_listed_that_stands_in_the_way_of_signing() {
        Drawn page = drawn(Case03.withScopeDecision(), JULY, Language.ENGLISH);

        assertThat(page.section(Chapter.OUTSIDE)).contains("AIM Under 12s").contains("learning disability");
        assertThat(page.text()).contains("Outside the edition.").doesNotContain("To settle before sign-off");
    }

    @Test
    void a_record_in_good_order_says_so_plainly() {
        Report quiet = new Report(
                Case01.settled().getId(),
                Case01.settled().getVersion(),
                Case01.settled().getCatalogues(),
                Context.on(MARCH),
                Checker.standard().check(Case01.settled(), Context.on(MARCH)).scope(),
                List.of(),
                List.of(),
                List.of());

        Drawn page = new Drawn(Page.of(Case01.settled(), quiet, Case01.names(), Language.ENGLISH));

        assertThat(page.section(Chapter.RULES)).contains("Nothing is open.");
        assertThat(page.section(Chapter.TODAY)).isEmpty();
    }

    @Test
    void a_signed_version_says_who_signed_it_and_what_they_said() {
        FinalAssessment signed = FinalAssessment.restored(
                Case01.settled(),
                Case01.signOff(),
                Judgement.builder()
                        .judgedOn(Day.of(MARCH))
                        .addOutcomes(RuleOutcome.builder()
                                .rule(RuleId.of("A01"))
                                .revision(1)
                                .outcome(Outcome.MET)
                                .build())
                        .build());
        Report report = Checker.standard().check(Case01.settled(), Context.on(MARCH), Case01.signOff());

        Drawn page = new Drawn(Page.of(signed, report, Case01.names(), Language.ENGLISH));

        assertThat(page.text())
                .contains("Final.")
                .contains("13 March 2026")
                .contains("Balanced. Ask again about father.");
    }

    @Test
    void a_plan_past_its_review_says_that_it_goes_on_protecting() {
        for (Language language : Language.values()) {
            String said = PageTexts.get("state.past-review.meaning", language);

            assertThat(drawn(Case01.settled(), JULY, language).text()).contains(said);
            assertThat(plan(Case01.settled(), language).text()).contains(said);
            assertThat(drawn(Case01.settled(), MARCH, language).text()).doesNotContain(said);
        }
    }

    @Test
    void a_plan_that_is_handed_out_says_what_people_are_told_and_not_why() {
        Drawn page = plan(Case04.settled(), Language.ENGLISH);

        assertThat(page.text()).contains("a different form from Monday").doesNotContain("For C’s sake");
    }

    @Test
    void a_plan_that_is_handed_out_says_what_it_asks_for_and_not_what_it_need_not() {
        String handedOut = plan(Samples.hostile(), Language.ENGLISH).text();
        String record = drawn(Samples.hostile(), JULY, Language.ENGLISH).section(Chapter.PLAN);

        assertThat(handedOut).contains("Household rules", "Taking over while they cannot").doesNotContain("Not needed, because", "power in law");
        assertThat(record).contains("Household rules", "Taking over while they cannot", "Not needed, because", "power in law");
    }

    @Test
    void a_question_whose_day_was_put_off_is_not_overdue() {
        assertThat(drawn(Samples.hostile(), JULY, Language.ENGLISH).section(Chapter.GAPS))
                .contains("New day:", "1 December 2026")
                .doesNotContain("overdue");
    }

    @Test
    void what_was_shared_stands_with_the_reasons_and_leads_to_the_items() {
        Drawn page = drawn(Samples.hostile(), JULY, Language.ENGLISH);

        assertThat(page.section(Chapter.SHARING)).contains("Shared", "Not the whole record.", "Weighed up:", "Reason");
        assertThat(drawn(Assessment.begin(Samples.hostile().getId()), JULY, Language.ENGLISH).section(Chapter.SHARING)).isEmpty();
    }

    @Test
    void people_without_a_name_go_by_their_role_and_by_their_identifier_where_several_share_it() {
        Function<PersonId, String> nobody = person -> "";
        Report report = Checker.standard().check(Case02.draft(), Context.on(JULY));

        Drawn page = new Drawn(Page.of(Case02.draft(), report, nobody, Language.CYMRAEG));

        assertThat(page.text()).contains("Gofalwr maeth (P-carer-1)").contains("Goruchwyliwr");
    }

    @Test
    void what_is_not_to_be_discussed_is_not_yet_and_not_missing() {
        assertThat(drawn(Case02.draft(), JULY, Language.ENGLISH).section(Chapter.GAPS))
                .contains("Not yet:");
    }

    @Test
    void both_sides_of_a_contradiction_and_a_challenge_stand_side_by_side() {
        String section = drawn(Case02.draft(), JULY, Language.ENGLISH).section(Chapter.DISAGREEMENTS);

        assertThat(section)
                .contains("exaggerated")
                .contains("has no insight")
                .contains("Nobody has answered this challenge.");
    }

    private static Drawn drawn(Assessment record, LocalDate today, Language language) {
        Report report = Checker.standard().check(record, Context.on(today));
        return new Drawn(Page.of(record, report, PersonId::value, language));
    }

    private static Drawn plan(Assessment record, Language language) {
        IssuedPlan issued = IssuedPlan.builder()
                .from(record.issuePlan(IssuedPlanId.of("issued"), 1).orElseThrow())
                .issuedOn(record.getPlan().flatMap(SafetyPlan::getReviewOn))
                .build();
        return new Drawn(Page.of(issued, Day.of(JULY), PersonId::value, language));
    }
}
