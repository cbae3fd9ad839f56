// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JSON of one shape as another Java type. */
final class MappedShape<S, T> extends ForwardingShape<T> {
    private final Shape<S> shape;
    private final Function<? super S, ? extends T> to;
    private final Function<? super T, ? extends S> from;

    MappedShape(Shape<S> shape, Function<? super S, ? extends T> to, Function<? super T, ? extends S> from) {
        this.shape = shape;
        this.to = to;
        this.from = from;
    }

    @Override
    @Nullable T read(Reading in) {
        S value = shape.read(in);
        return value == null ? null : to.apply(value);
    }

    @Override
    void write(T value, Writing out) {
        shape.write(from.apply(value), out);
    }

    @Override
    Shape<?> base() {
        return shape;
    }
}
