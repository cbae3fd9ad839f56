// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.rule.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whichever way a record is judged, by a provider or by the checker, the same is said of it. */
@Domain(Generated.class)
class PlainProviderProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> Clock.fixed(TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator();

    @Property(tries = 60)
    void the_default_group_says_what_is_inconsistent_and_nothing_else(@ForAll Assessment assessment) {
        assertThat(VALIDATOR.validate(assessment))
                .extracting(ConstraintViolation::getMessageTemplate)
                .isSubsetOf("{io.github.tafhsb.I01}", "{io.github.tafhsb.I02}", "{io.github.tafhsb.I03}");
    }

    @Property(tries = 60)
    void urgent_and_advice_say_what_the_checker_says(@ForAll Assessment assessment) {
        List<Problem> judged = Checker.standard().check(assessment, Context.on(TODAY)).problems();

        assertThat(judgedAgain(assessment, Urgent.class)).containsExactlyInAnyOrderElementsOf(ofChapter(judged, Obeys.Chapter.URGENT));
        assertThat(judgedAgain(assessment, Advice.class)).containsExactlyInAnyOrderElementsOf(ofChapter(judged, Obeys.Chapter.ADVICE));
    }

    private static List<Problem> judgedAgain(Assessment assessment, Class<?> group) {
        Set<ConstraintViolation<Assessment>> violations = VALIDATOR.validate(assessment, group);
        return Problems.from(violations);
    }

    private static List<Problem> ofChapter(List<Problem> problems, Obeys.Chapter chapter) {
        List<String> codes = Book.rules(chapter).stream().map(rule -> rule.id().value()).toList();
        return problems.stream().filter(problem -> codes.contains(problem.code())).toList();
    }
}
