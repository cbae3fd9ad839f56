// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.calendar.Due;
import io.github.tafhsb.calendar.DueKind;
import io.github.tafhsb.calendar.DueState;
import io.github.tafhsb.changes.VersionChange;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.code.Choice;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the calendar and the changes tell of each case: the lines that a person read with the question whether they would want to be told
 * this.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write them anew, and read what git shows.
 */
class CalendarsAndChangesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/tafhsb/quickstart/calendars-and-changes");

    /**
     * What is told of one case.
     *
     * @param name of the file
     * @param told what is told
     */
    record Golden(String name, List<String> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Golden> calendars() {
        return Stream.of(
                calendar("case-01-draft", Case01.draft(), "2026-03-09"),
                calendar("case-01-settled", Case01.settled(), "2026-03-13"),
                calendar("case-02-draft", Case02.draft(), Case02.PLAN_STARTS.format()),
                calendar("case-03-draft", Case03.draft(), "2026-05-11"),
                calendar("case-04-settled", Case04.settled(), Case04.AGREED_ON.format()),
                calendar("case-05-soon", "2026-06-01"),
                calendar("case-05-past-review", "2026-07-01"),
                calendar("case-05-new-plan", "2026-09-16"),
                calendar("case-05-new-year", "2027-01-04"));
    }

    static Stream<Golden> changes() {
        return Stream.of(
                new Golden(
                        "changes-case-01-draft-settled",
                        lines(VersionChanges.between(Case01.draft(), Case01.settled()))),
                new Golden(
                        "changes-case-02-to-interim-plan",
                        lines(VersionChanges.between(Case02.draft().withPlan(Optional.empty()), Case02.draft()))),
                new Golden(
                        "changes-case-03-scope-decision",
                        lines(VersionChanges.between(Case03.draft(), Case03.withScopeDecision()))),
                new Golden(
                        "changes-case-04-draft-settled",
                        lines(VersionChanges.between(Case04.draft(), Case04.settled()))),
                new Golden(
                        "changes-case-05-case-01",
                        lines(VersionChanges.in(Case05.caseRecord(), 2).orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource({"calendars", "changes"})
    void tells_what_a_practitioner_would_want_to_be_told(Golden golden) throws IOException {
        String said = String.join("\n", golden.told()) + "\n";
        Path file = FOLDER.resolve(golden.name() + ".txt");

        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, said);
        }
        assertThat(Files.readString(file)).isEqualTo(said);
    }

    @Test
    void between_june_and_september_the_plan_was_past_its_review_and_in_force() {
        CaseRecord record = Case05.caseRecord();

        assertThat(reviewOf(record, "2026-06-11")).isEqualTo(DueState.DUE);
        assertThat(reviewOf(record, "2026-06-12")).isEqualTo(DueState.OVERDUE);
        assertThat(reviewOf(record, "2026-09-13")).isEqualTo(DueState.OVERDUE);
        assertThat(reviewOf(record, "2026-09-14")).isEqualTo(DueState.LATER);
    }

    @Test
    void changes_applied_to_the_version_of_march_give_that_of_september() {
        Assessment march = Case01.signedVersion().getContent();

        assertThat(VersionChanges.between(march, Case05.secondVersion()).applyTo(march))
                .isEqualTo(Case05.secondVersion());
    }

    private static DueState reviewOf(CaseRecord record, String day) {
        return Calendar.of(record, Context.on(Day.parse(day).date())).all().stream()
                .filter(due -> due.kind() == DueKind.PLAN_REVIEW)
                .map(Due::state)
                .reduce((one, other) -> {
                    throw new IllegalStateException("one plan in force");
                })
                .orElseThrow();
    }

    private static Golden calendar(String name, Assessment record, String day) {
        return new Golden(
                "calendar-" + name,
                lines(Calendar.of(record, Case01.context(Day.parse(day).date()))));
    }

    private static Golden calendar(String name, String day) {
        return new Golden(
                "calendar-" + name,
                lines(Calendar.of(
                        Case05.caseRecord(), Case01.context(Day.parse(day).date()))));
    }

    private static List<String> lines(Calendar calendar) {
        List<String> said = calendar.all().stream()
                .map(due -> wire(due.state()) + (due.isCertain() ? "" : " (possibly)") + " " + wire(due.kind())
                        + due.part().map(part -> " " + part.value()).orElse("")
                        + due.when().map(When::format).map(when -> " " + when).orElse("")
                        + ids(due.heldBy(), " by ") + "\n    "
                        + due.sentence(Language.ENGLISH))
                .toList();
        return said.isEmpty() ? List.of("nothing has a date") : said;
    }

    private static List<String> lines(VersionChanges changes) {
        List<String> said = changes.all().stream().map(CalendarsAndChangesTest::line).toList();
        return said.isEmpty() ? List.of("nothing has changed") : said;
    }

    private static String line(VersionChange change) {
        return wire(change.topic()) + " " + wire(change.kind())
                + change.part().map(SubjectId::value).map(part -> " " + part).orElse("")
                + change.member().map(member -> " " + member).orElse("")
                + ids(change.evidence(), " on ")
                + ids(change.people(), " by ") + "\n    "
                + change.sentence(Language.ENGLISH);
    }

    private static String ids(List<? extends PartId<?>> ids, String before) {
        return ids.stream().map(PartId::value).collect(Collectors.joining(", ", ids.isEmpty() ? "" : before, ""));
    }

    private static String wire(Choice choice) {
        return choice.wire();
    }
}
