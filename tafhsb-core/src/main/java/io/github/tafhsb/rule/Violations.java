// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Hands breaches to a Jakarta Validation provider, one violation each, at their place.
 *
 * <p>For the constraints of this library; not for sharing between threads.
 */
public final class Violations {
    private final ConstraintValidatorContext context;
    private boolean none = true;

    /** Starts without any violation. */
    public Violations(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /**
     * Adds a violation.
     *
     * @param message the key of its text, in braces
     * @param pointer where, as a JSON Pointer of members and places in lists
     */
    public void add(String message, String pointer) {
        none = false;
        At at = At.the(context.buildConstraintViolationWithTemplate(message));
        String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            if (isPlace(steps[i])) {
                // Jakarta tells the place in a list on the node that follows; the element itself is a bean node
                int place = Integer.parseInt(steps[i]);
                at = last ? at.element(place) : at.memberOf(place, steps[++i]);
            } else {
                at = at.member(steps[i]);
            }
        }
        at.finish.run();
    }

    /** {@return whether nothing was added} */
    public boolean none() {
        return none;
    }

    private static boolean isPlace(String step) {
        return step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Where a violation's path has come to: Jakarta's builders do the same under four unrelated types. */
    private record At(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable finish) {

        static At the(ConstraintViolationBuilder violation) {
            return new At(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        }

        At member(String name) {
            var node = property.apply(name);
            return new At(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        At memberOf(int place, String name) {
            var node = property.apply(name).inIterable().atIndex(place);
            return new At(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        At element(int place) {
            var leaf = bean.get().inIterable().atIndex(place);
            return new At(property, bean, leaf::addConstraintViolation);
        }
    }
}
