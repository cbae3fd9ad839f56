// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The description of a JSON value and of the Java type behind it.
 *
 * <p>One description reads, writes and publishes: what {@link #read} lets through is exactly what {@link #describe}
 * says. Immutable; each method that changes something gives a new shape.
 *
 * @param <T> the Java type
 */
public abstract sealed class Shape<T>
        permits ObjectShape,
                UnionShape,
                TextShape,
                ChoiceShape,
                ConstantShape,
                BooleanShape,
                IntegerShape,
                ListShape,
                MapShape,
                TreeShape,
                HeadingShape,
                ForwardingShape {

    /** Reads the value at the current token and stops at its last; null once a problem has been reported. */
    abstract @Nullable T read(Reading in);

    /** Writes a value. */
    abstract void write(T value, Writing out);

    /** Writes the keywords of the JSON Schema for this shape. */
    abstract void describe(SchemaWriter out);

    /** {@return what sort of value this is} */
    public abstract Kind kind();

    /** {@return the name the schema has for this shape; empty where it is written in place} */
    public Optional<String> definition() {
        return Optional.empty();
    }

    /** {@return what the value must keep to, by schema keyword; the parameters of the problems it can have} */
    public Map<String, String> limits() {
        return Map.of("type", kind().type());
    }

    /** {@return the members of an object or the cases of a union, in order; empty for every other kind} */
    public List<Row> rows() {
        return List.of();
    }

    /** {@return what a list or map holds; empty for every other kind} */
    public Optional<Shape<?>> element() {
        return Optional.empty();
    }

    /** {@return the words a choice or constant allows, in order; empty for every other kind} */
    public List<String> words() {
        return List.of();
    }

    /** {@return texts that keep to the limits; empty where none are given} */
    public List<String> examples() {
        return List.of();
    }

    /** {@return the same JSON as another Java type} */
    public <U> Shape<U> as(Function<? super T, ? extends U> to, Function<? super U, ? extends T> from) {
        return new MappedShape<>(this, to, from);
    }

    /** The shape as it was described: itself, or what stands behind another Java type or a later look-up. */
    Shape<?> described() {
        return this;
    }

    /** What makes two shapes of one name the same definition. */
    Object identity() {
        return this;
    }

    /** The shapes this one is made of, one level down. */
    final Stream<Shape<?>> parts() {
        return Stream.concat(rows().stream().map(Row::shape), element().stream());
    }
}
