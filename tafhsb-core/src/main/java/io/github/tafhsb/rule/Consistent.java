// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.identity.Walkable;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part on its own holds nothing that cannot be right: no identifier twice, no dates that are certainly in the wrong order.
 *
 * <p>Whether what it points at exists can only be said of a whole record, and is.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Validator.class)
public @interface Consistent {

    /** {@return the key of the text} */
    String message() default "{io.github.tafhsb.I03}";

    /** {@return the groups it is judged in} */
    Class<?>[] groups() default {};

    /** {@return what a host attaches} */
    Class<? extends Payload>[] payload() default {};

    /** Judges one part. */
    final class Validator implements ConstraintValidator<Consistent, Walkable> {
        /** For the provider. */
        public Validator() {}

        @Override
        public boolean isValid(Walkable part, ConstraintValidatorContext context) {
            if (part == null) {
                return true;
            }
            Parts parts = Parts.of(part);
            Violations violations = new Violations(context);
            parts.duplicates().forEach(fault -> violations.add("{io.github.tafhsb.I01}", fault.pointer()));
            parts.disorders().forEach(fault -> violations.add("{io.github.tafhsb.I03}", fault.pointer()));
            return violations.none();
        }
    }
}
