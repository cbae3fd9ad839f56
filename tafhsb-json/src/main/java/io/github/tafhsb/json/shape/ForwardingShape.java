// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shape that looks in JSON like another one. */
abstract sealed class ForwardingShape<T> extends Shape<T> permits MappedShape, LazyShape {

    /** {@return the shape it looks like} */
    abstract Shape<?> base();

    @Override
    final void describe(SchemaWriter out) {
        base().describe(out);
    }

    @Override
    public final Kind kind() {
        return base().kind();
    }

    @Override
    public final Optional<String> definition() {
        return base().definition();
    }

    @Override
    public final Map<String, String> limits() {
        return base().limits();
    }

    @Override
    public final List<Row> rows() {
        return base().rows();
    }

    @Override
    public final Optional<Shape<?>> element() {
        return base().element();
    }

    @Override
    public final List<String> words() {
        return base().words();
    }

    @Override
    public final List<String> examples() {
        return base().examples();
    }

    @Override
    final Shape<?> described() {
        return base().described();
    }

    @Override
    final Object identity() {
        return base().identity();
    }
}
