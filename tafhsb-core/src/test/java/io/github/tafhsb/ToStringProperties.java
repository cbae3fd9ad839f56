// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Nothing anybody wrote comes out where a framework prints it: not in {@code toString}, not in an exception. */
@Domain(Generated.class)
class ToStringProperties {

    @Property(tries = 60)
    void an_assessment_says_nothing_of_what_it_holds(@ForAll Assessment assessment) {
        sayNothing(assessment);
    }

    @Property(tries = 30)
    void a_case_record_says_nothing_of_what_it_holds(@ForAll CaseRecord record) {
        sayNothing(record);
    }

    @Property(tries = 30)
    void an_issued_plan_says_nothing_of_what_it_holds(@ForAll IssuedPlan plan) {
        sayNothing(plan);
    }

    @Property(tries = 30)
    void a_report_says_nothing_of_the_record_it_is_on(@ForAll Assessment assessment) {
        Report report = Checker.standard().check(Canary.of(assessment), Context.on(LocalDate.of(2187, 10, 29)));

        assertThat(Canary.in(report.toString())).isEmpty();
    }

    @Example
    void a_report_does_not_say_which_limits_a_child_is_outside_of() {
        Child child = Child.builder()
                .id(PersonId.of("child"))
                .sex(Sex.FEMALE)
                .dateOfBirth(When.year(2021))
                .learningDisability(LearningDisability.builder().status(NeedStatus.YES).build())
                .build();
        Assessment assessment = Assessment.begin(AssessmentId.of("a-1")).withChild(child);

        Report report = Checker.of(List.of()).check(assessment, Context.on(LocalDate.of(2026, 3, 13)));

        assertThat(report.scope().isOutside()).isTrue();
        assertThat(report.toString()).doesNotContain(Arrays.stream(Limit.values()).map(Enum::name).toArray(String[]::new));
    }

    @Example
    void what_is_refused_is_not_repeated() {
        assertThat(refusals()).allSatisfy(refused -> {
            Throwable thrown = catchThrowable(refused);

            assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
            for (Throwable each = thrown; each != null; each = each.getCause()) {
                assertThat(each).message().isNotBlank();
                assertThat(Canary.in(each.getMessage())).as(each.getMessage()).isEmpty();
            }
        });
    }

    @Example
    void a_builder_names_what_is_missing_and_nothing_that_was_given() {
        Throwable thrown = catchThrowable(() -> io.github.tafhsb.text.Passage.builder()
                .text(Words.of("CANARI"))
                .carriedFrom(Line.of("CANARI"))
                .build());

        assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessageContainingAll("language", "origin");
        assertThat(Canary.in(thrown.getMessage())).isEmpty();
    }

    private static Stream<ThrowingCallable> refusals() {
        return Stream.of(
                () -> Line.of("CANARI\nCANARI"),
                () -> Line.of(" CANARI"),
                () -> Line.of("CANARI".repeat(51)),
                () -> Line.of("CANARI data:image/png;base64,CANARI"),
                () -> Words.of("CANARI\r\nCANARI"),
                () -> Words.of("CANARI \uD83D"),
                () -> Words.of("CANARI".repeat(6_000)),
                () -> Day.parse("CANARI"),
                () -> Day.parse("2187-02-30"),
                () -> Day.of(2187, 2, 30),
                () -> Day.of(2024, 2187, 1),
                () -> Day.of(12187, 1, 1),
                () -> Day.of(LocalDate.of(12187, 1, 1)),
                () -> When.parse("CANARI"),
                () -> When.parse("2187-02-30"),
                () -> When.parse("2187/2187/2187"),
                () -> When.year(12187),
                () -> When.month(2024, 2187),
                () -> When.month(12187, 1),
                () -> When.day(2187, 2, 30),
                () -> When.parse("2187").about().about(),
                () -> When.parse("2187/2188").about(),
                () -> When.parse("2187/2188").to(When.year(2187)),
                () -> Moment.parse("CANARI"),
                () -> Moment.parse("2187-10-29T10:00:00Z"),
                () -> Moment.of(Instant.parse("+12187-10-29T10:00:00Z")),
                () -> Moment.of(Instant.MAX),
                () -> Code.of("CANARI CANARI", "list", "1", "text"),
                () -> Code.of("code", "CANARI CANARI", "1", "text"),
                () -> Code.of("code", "list", "CANARI CANARI", "text"),
                () -> new CatalogueUsed("CANARI CANARI", "1"),
                () -> new CatalogueUsed("list", "CANARI CANARI"),
                () -> EvidenceId.of("CANARI CANARI"),
                () -> PersonId.of("CANARI CANARI"),
                () -> AssessmentId.of("CANARI CANARI"),
                () -> RuleId.of("CANARI"),
                () -> Digest.of("CANARI"),
                () -> Extensions.of(Map.of("CANARI", new Extension.Flag(YesNo.YES))),
                () -> Extensions.of(fiftyOne()),
                () -> Assessment.builder().id(AssessmentId.of("a")).version(-918_273).build(),
                () -> Assessment.builder().id(AssessmentId.of("a")).version(9_182_730).build(),
                () -> Assessment.begin(AssessmentId.of("CANARI")).remove(EvidenceId.of("CANARI")),
                () -> Assessment.begin(AssessmentId.of("CANARI")).update(EvidenceId.of("CANARI"), item -> item),
                () -> Assessment.begin(AssessmentId.of("a")).add(evidence("CANARI")).add(evidence("CANARI")),
                () -> Assessment.begin(AssessmentId.of("a"))
                        .add(evidence("CANARI"))
                        .update(EvidenceId.of("CANARI"), item -> evidence("CANARI-2")));
    }

    private static Map<String, Extension> fiftyOne() {
        Map<String, Extension> entries = new TreeMap<>();
        for (int i = 0; i < 51; i++) {
            entries.put("org.canari.x" + i, new Extension.Text(Line.of("CANARI")));
        }
        return entries;
    }

    private static EvidenceItem evidence(String id) {
        return EvidenceItem.builder().id(EvidenceId.of(id)).build();
    }

    /** A part says its name and nothing else; a value says nothing that stands in a record. */
    private static void sayNothing(Object record) {
        assertThat(Generated.everythingIn(Canary.of(record)))
                .filteredOn(each -> !(each instanceof Enum<?>) && !(each instanceof Integer))
                .allSatisfy(each -> {
                    PartType.ofValue(each).ifPresent(part -> assertThat(each).hasToString(part.toString()));
                    assertThat(Canary.in(each.toString())).isEmpty();
                    if (!(each instanceof PartId<?> || each instanceof RuleId || each instanceof Digest)) {
                        assertThat(each.toString()).doesNotContainPattern("[0-9]|\\b[A-Z][A-Z_]+\\b");
                    }
                });
    }
}
