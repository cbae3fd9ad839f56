// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.json.ReadProblem.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The words a description is written with; {@link Records} has those for records. */
public final class Shapes {
    private Shapes() {}

    /** {@return a table without rows yet, for a type with a builder} */
    public static <T, B> ObjectShape<T, B> object(
            Class<T> type, Supplier<? extends B> builder, Function<? super B, ? extends T> build) {
        return new ObjectShape<>(type, type.getSimpleName(), builder, build, List.of());
    }

    /** {@return a text of so many characters, counted as Unicode code points} */
    public static TextShape<String> text(int min, int max) {
        return TextShape.of(min, max);
    }

    /** {@return one of the constants of an enum, under the enum's name} */
    public static <E extends Enum<E> & Choice> ChoiceShape<E> choice(E[] values) {
        return choice(values, Choice::wire);
    }

    /** {@return one of the constants of an enum, under the enum's name, each by a word of its own} */
    public static <E extends Enum<E>> ChoiceShape<E> choice(E[] values, Function<? super E, String> word) {
        return new ChoiceShape<>(values[0].getDeclaringClass().getSimpleName(), values, word);
    }

    /** {@return one fixed text} */
    public static Shape<String> constant(String text) {
        return new ConstantShape(text, Code.CONST);
    }

    /** {@return true or false} */
    public static Shape<Boolean> bool() {
        return new BooleanShape();
    }

    /** {@return a whole number within bounds} */
    public static Shape<Integer> integer(int min, int max) {
        return new IntegerShape(min, max);
    }

    /** {@return an array of at most so many elements} */
    public static <E> ListShape<E, List<E>> listOf(Shape<E> element, int max) {
        return listOf(element, 0, max);
    }

    /** {@return an array of so many elements} */
    public static <E> ListShape<E, List<E>> listOf(Shape<E> element, int min, int max) {
        return new ListShape<>(element, min, max, false, ArrayList::new);
    }

    /** {@return an array of at most so many elements, none of them twice} */
    public static <E> ListShape<E, Set<E>> setOf(Shape<E> element, int max) {
        return setOf(element, 0, max);
    }

    /** {@return an array of so many elements, none of them twice} */
    public static <E> ListShape<E, Set<E>> setOf(Shape<E> element, int min, int max) {
        return new ListShape<>(element, min, max, true, LinkedHashSet::new);
    }

    /** {@return an object with at most so many members of free name} */
    public static <K, V> Shape<Map<K, V>> mapOf(TextShape<K> name, Shape<V> value, int max) {
        return mapOf("", name, value, max);
    }

    /** {@return the same as a definition of its own in the schema} */
    public static <K, V> Shape<Map<K, V>> mapOf(String definition, TextShape<K> name, Shape<V> value, int max) {
        return new MapShape<>(definition, name, value, max);
    }

    /** {@return one of several cases, as an object with one member} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied, never written to
    public static <T> Shape<T> union(String name, Case<? extends T>... cases) {
        return new UnionShape<>(name, List.of(cases));
    }

    /** {@return a case of a union: the member that stands for a type} */
    public static <C> Case<C> when(String member, Class<? super C> type, Shape<C> shape) {
        return new Case<>(member, type, shape);
    }

    /** {@return a shape with a name that is looked up when it is first needed, so that it can contain itself} */
    public static <T> Shape<T> lazy(Supplier<Shape<T>> shape) {
        return new LazyShape<>(shape);
    }
}
