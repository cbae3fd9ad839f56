// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.SIZE;
import static io.github.tafhsb.json.ReadProblem.Code.TYPE;
import static io.github.tafhsb.json.ReadProblem.Code.UNIQUE;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An array of elements of one shape.
 *
 * @param <E> the type of an element
 * @param <C> the type of the whole
 */
public final class ListShape<E, C extends Collection<E>> extends Shape<C> {
    private final Shape<E> element;
    private final int min;
    private final int max;
    private final boolean isUnique;
    private final Supplier<? extends C> start;
    private final Map<String, String> limits;

    ListShape(Shape<E> element, int min, int max, boolean isUnique, Supplier<? extends C> start) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("list: min and max");
        }
        if (isUnique && element.kind() != Kind.TEXT && element.kind() != Kind.CHOICE) {
            throw new IllegalArgumentException("list: only texts and choices can be told to be unique");
        }
        this.element = element;
        this.min = min;
        this.max = max;
        this.isUnique = isUnique;
        this.start = start;
        this.limits = isUnique
                ? Keywords.of("type", kind().type(), "minItems", min, "maxItems", max, "uniqueItems", true)
                : Keywords.of("type", kind().type(), "minItems", min, "maxItems", max);
    }

    /** {@return the same array, with no element twice} */
    public ListShape<E, C> unique() {
        return new ListShape<>(element, min, max, true, start);
    }

    /** Whether no element is in it twice. */
    boolean isUnique() {
        return isUnique;
    }

    /** Elements beyond the maximum are read as well, so that their problems are told, and not kept. */
    @Override
    @Nullable C read(Reading in) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.refuse(TYPE, limits);
        }
        C elements = start.get();
        boolean sound = true;
        int count = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            E value = element.read(in);
            sound &= in.admits(++count) & value != null;
            if (value != null && count <= max) {
                elements.add(value);
            }
        }
        if (count < min || count > max) {
            in.report(SIZE, limits);
            return null;
        }
        if (sound && isUnique && new HashSet<>(elements).size() < count) {
            in.report(UNIQUE, limits);
            return null;
        }
        return sound ? elements : null;
    }

    @Override
    void write(C elements, Writing out) {
        out.startArray();
        for (E value : elements) {
            element.write(value, out);
        }
        out.endArray();
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
        out.set("minItems", min);
        out.set("maxItems", max);
        if (isUnique) {
            out.set("uniqueItems", true);
        }
        out.shape("items", element);
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public Map<String, String> limits() {
        return limits;
    }

    @Override
    public Optional<Shape<?>> element() {
        return Optional.of(element);
    }
}
