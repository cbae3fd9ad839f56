// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.rule.Violations;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * The rule book as a Jakarta Validation constraint: one violation for each breach, at its place, whichever provider runs it.
 *
 * <p>The default group holds only what cannot be right whatever the rules say, so that a bare {@code @Valid} never refuses a
 * draft for being a draft. It judges under {@link Context#on the standard settings}; a host with settings of its own calls
 * {@link Checker}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Obeys.All.class)
@Constraint(validatedBy = Obeys.Validator.class)
public @interface Obeys {

    /** {@return which rules} */
    Chapter value();

    /** {@return the key of the text; each violation has the text of its rule} */
    String message() default "{io.github.tafhsb.obeys}";

    /** {@return the groups it is judged in} */
    Class<?>[] groups() default {};

    /** {@return what a host attaches} */
    Class<? extends Payload>[] payload() default {};

    /** Which rules a group judges by. */
    enum Chapter {
        /** What cannot be right whatever the rules say. */
        CONSISTENCY,
        /** What blocks finalising. */
        FINALISING,
        /** What somebody is needed for today. */
        URGENT,
        /** Warnings and remarks. */
        ADVICE
    }

    /** Several of them, one for each group. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** {@return the constraints} */
        Obeys[] value();
    }

    /** Judges an assessment. */
    final class Validator implements ConstraintValidator<Obeys, Assessment> {
        private static final SignOff ABOUT_TO_BE_SIGNED = SignOff.builder().build();

        private Chapter chapter = Chapter.CONSISTENCY;

        /** For the provider. */
        public Validator() {}

        @Override
        public void initialize(Obeys constraint) {
            chapter = constraint.value();
        }

        @Override
        public boolean isValid(Assessment assessment, ConstraintValidatorContext context) {
            if (assessment == null) {
                return true;
            }
            Violations violations = new Violations(context);
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            Checker checker = Checker.standard().only(chapter);
            Report report = chapter == Chapter.FINALISING
                    ? checker.check(assessment, Context.on(today), ABOUT_TO_BE_SIGNED)
                    : checker.check(assessment, Context.on(today));
            report.problems()
                    .forEach(problem -> violations.add("{" + problem.key() + "}", problem.pointer()));
            return violations.none();
        }
    }
}
