// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record: the member it is in JSON, and what the constructor takes when the member is not there.
 *
 * @param <T> the record
 * @param <C> the type of the component
 */
public final class Component<T, C> {
    private final IntFunction<Member<T, @Nullable Object[], ?>> member;
    private final @Nullable C absent;

    <V> Component(
            String name,
            Shape<V> shape,
            boolean required,
            @Nullable C absent,
            Function<V, C> wrap,
            Function<T, @Nullable V> get) {
        this.absent = absent;
        this.member = slot ->
                new Member<>(name, shape, required, get, (values, value) -> values[slot] = wrap.apply(value));
    }

    @Nullable C absent() {
        return absent;
    }

    Member<T, @Nullable Object[], ?> member(int slot) {
        return member.apply(slot);
    }

    /** The component among the values read; only this component ever writes to its slot. */
    @SuppressWarnings("unchecked")
    C in(@Nullable Object[] values, int slot) {
        return (C) values[slot];
    }
}
