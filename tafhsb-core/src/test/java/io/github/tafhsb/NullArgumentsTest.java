// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.gen.Doors;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.policy.Loosening;
import io.github.tafhsb.policy.Unused;
import io.github.tafhsb.policy.WordFinder;
import io.github.tafhsb.assessment.RuleBook;
import io.github.tafhsb.assessment.Scope;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.code.Choice;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.Dated;
import io.github.tafhsb.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Null where something must be is a mistake of the programmer: it is refused at once, by the name of the parameter. */
class NullArgumentsTest {
    private static final String EXPORTED = "io\\.github\\.tafhsb\\.(?!internal)[a-z]+";

    private static final Assessment RECORD = Assessment.begin(AssessmentId.of("a-1"));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);
    private static final Report REPORT = Checker.standard().check(RECORD, Context.on(TODAY));
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            entry(String.class, "text"),
            entry(LocalDate.class, TODAY),
            entry(Instant.class, Instant.EPOCH),
            entry(Class.class, Assessment.class),
            entry(Object.class, "anything"),
            entry(PartId.class, RECORD.getId()),
            entry(Assessment.class, RECORD),
            entry(Context.class, Context.on(TODAY)),
            entry(Checker.class, Checker.standard()),
            entry(Report.class, REPORT),
            entry(Report.Judged.class, REPORT.judged().get(0)),
            entry(Problem.class, REPORT.problems().get(0)),
            entry(Scope.class, REPORT.scope()),
            entry(Rule.class, REPORT.judged().get(0).rule()),
            entry(RuleBook.class, RuleBook.standard()),
            entry(Choice.class, Limit.SEX),
            entry(Loosening.class, new Loosening(Limit.SEX, "/sexes")),
            entry(Unused.class, new Unused(Unused.Reason.NO_WORD, "/exempt/english/0")),
            entry(Person.class, Generated.one(Practitioner.class, 1)),
            entry(Dated.class, When.of(TODAY)),
            entry(WordFinder.class, WordFinder.shipped()));

    @Test
    void the_doors_are_looked_at() {
        assertThat(Doors.classes(Assessment.class, EXPORTED))
                .hasSizeGreaterThan(100)
                .contains(Assessment.class.getName(), Checker.class.getName(), Context.class.getName(), WordFinder.class.getName());
    }

    @Test
    void every_door_of_core_names_what_is_null() {
        assertThat(Doors.with(SAMPLES).thatDoNotNameNull(Assessment.class, EXPORTED)).isEmpty();
    }
}
