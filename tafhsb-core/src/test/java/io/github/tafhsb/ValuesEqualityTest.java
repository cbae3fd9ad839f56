// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.gen.PartType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part and every value is what it holds, and a changed one differs in what was changed. */
class ValuesEqualityTest {
    private static final int SAMPLES = 12;

    @ParameterizedTest
    @MethodSource("types")
    void two_that_hold_the_same_are_equal(Class<?> type) {
        assertThat(seeds()).allSatisfy(seed -> {
            Object one = Generated.one(type, seed);
            Object other = Generated.one(type, seed);

            assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
            assertThat(one).isNotEqualTo(null).isNotEqualTo("text");
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void two_that_hold_something_else_differ(Class<?> type) {
        Set<Object> all = new HashSet<>();
        seeds().forEach(seed -> all.add(Generated.one(type, seed)));

        assertThat(all).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("built")
    void changing_one_member_changes_that_member_alone(PartType type) {
        assertThat(type.members()).allSatisfy(member -> assertThat(seeds().limit(5)).allSatisfy(seed -> {
            Object part = Generated.one(type.type(), seed);
            Object value = member.of(Generated.one(type.type(), seed + 1_000));

            Object changed = type.changed(part, member, value);

            assertThat(type.members()).allSatisfy(each ->
                    assertThat(each.of(changed)).isEqualTo(each.equals(member) ? value : each.of(part)));
            assertThat(changed.equals(part)).isEqualTo(value.equals(member.of(part)));
            assertThat(type.changed(changed, member, member.of(part))).isEqualTo(part);
        }));
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_list_cannot_be_changed_from_outside(PartType type) {
        type.members().stream()
                .filter(member -> member.accessor().getReturnType() == List.class)
                .forEach(member -> assertThatThrownBy(() -> ((List<?>) member.of(Generated.one(type.type(), 1))).add(null))
                        .as(member.toString())
                        .isInstanceOf(UnsupportedOperationException.class));
        assertThat(type.members()).isNotEmpty();
    }

    @Test
    void no_type_is_left_out() {
        assertThat(types()).hasSizeGreaterThan(120);
        assertThat(built()).hasSizeGreaterThan(70);
    }

    private static Stream<Long> seeds() {
        return LongStream.range(0, SAMPLES).boxed();
    }

    private static Stream<Class<?>> types() {
        return Model.types().stream()
                .filter(type -> !type.isEnum() && !type.isPrimitive())
                .filter(type -> type.getTypeParameters().length == 0)
                .filter(type -> !type.isSealed());
    }

    private static Stream<PartType> built() {
        return Model.parts().stream().filter(type -> type.type().isInterface());
    }
}
