// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the same record again with other leaves: a text, a date, a code, a choice, an identifier, a count. */
final class Rewriting {

    /** What becomes of a leaf; null leaves it out where it can be left out. */
    @FunctionalInterface
    interface Leaf {
        @Nullable Object rewritten(Object leaf, boolean isOwnId);
    }

    private Rewriting() {}

    @SuppressWarnings("unchecked") // a leaf becomes one of its own type
    static <T> T of(T value, Leaf leaf) {
        return (T) rewrite(value, false, leaf, value);
    }

    /** Whether a value is a case of a union, made of other values. */
    static boolean isCase(Object value) {
        return value instanceof Record && Arrays.stream(value.getClass().getInterfaces()).anyMatch(Class::isSealed);
    }

    private static @Nullable Object rewrite(Object value, boolean isOwnId, Leaf leaf, @Nullable Object otherwise) {
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> rewrite(held, false, leaf, null));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(held -> rewrite(held, false, leaf, null)).filter(Objects::nonNull).toList();
        }
        if (isCase(value)) {
            RecordComponent[] components = value.getClass().getRecordComponents();
            return Reflect.create(
                    value.getClass(),
                    Arrays.stream(components)
                            .map(component -> Reflect.call(component.getAccessor(), value))
                            .map(held -> rewrite(held, false, leaf, held))
                            .toArray());
        }
        Optional<PartType> part = PartType.ofValue(value);
        if (part.isPresent()) {
            return part.get().build(member -> {
                Object held = member.of(value);
                return rewrite(held, member.isOwnId(), leaf, held);
            });
        }
        Object rewritten = leaf.rewritten(value, isOwnId);
        return rewritten == null ? otherwise : rewritten;
    }
}
