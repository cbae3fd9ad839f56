// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape looked up when it is first needed, so that a description can contain itself. */
final class LazyShape<T> extends ForwardingShape<T> {
    private final Supplier<Shape<T>> supplier;
    private volatile @Nullable Shape<T> found;

    LazyShape(Supplier<Shape<T>> supplier) {
        this.supplier = supplier;
    }

    private Shape<T> shape() {
        Shape<T> shape = found;
        if (shape == null) {
            shape = supplier.get();
            if (shape.definition().isEmpty()) {
                throw new IllegalStateException("only a shape with a name can contain itself");
            }
            found = shape;
        }
        return shape;
    }

    @Override
    @Nullable T read(Reading in) {
        return shape().read(in);
    }

    @Override
    void write(T value, Writing out) {
        shape().write(value, out);
    }

    @Override
    Shape<?> base() {
        return shape();
    }
}
