// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tables of records: one component per line, in the order of the constructor that takes them. */
public final class Records {
    private Records() {}

    /** {@return a component that must be there} */
    public static <T, V> Component<T, V> required(String name, Shape<V> shape, Function<? super T, ? extends V> get) {
        return new Component<>(name, shape, true, null, value -> value, get::apply);
    }

    /** {@return a component of type {@code Optional} that may be left out} */
    public static <T, V> Component<T, Optional<V>> optional(
            String name, Shape<V> shape, Function<? super T, Optional<V>> get) {
        return new Component<>(name, shape, false, Optional.empty(), Optional::of, from -> get.apply(from).orElse(null));
    }

    /** {@return a list that is left out when it is empty} */
    public static <T, E> Component<T, List<E>> list(
            String name, Shape<List<E>> shape, Function<? super T, List<E>> get) {
        return new Component<>(name, shape, false, List.of(), value -> value, from -> filled(get.apply(from)));
    }

    /** {@return a set that is left out when it is empty} */
    public static <T, E> Component<T, Set<E>> set(String name, Shape<Set<E>> shape, Function<? super T, Set<E>> get) {
        return new Component<>(name, shape, false, Set.of(), value -> value, from -> filled(get.apply(from)));
    }

    /** {@return a map that is left out when it is empty} */
    public static <T, K, E> Component<T, Map<K, E>> map(
            String name, Shape<Map<K, E>> shape, Function<? super T, Map<K, E>> get) {
        return new Component<>(name, shape, false, Map.of(), value -> value, from -> filled(get.apply(from)));
    }

    static <C extends Collection<?>> @Nullable C filled(C collection) {
        return collection.isEmpty() ? null : collection;
    }

    static <M extends Map<?, ?>> @Nullable M filled(M map) {
        return map.isEmpty() ? null : map;
    }

    /** {@return an object without members, such as {@code {"notAsked": {}}} holds} */
    public static <T> ObjectShape<T, Object[]> empty(Class<? super T> type, Supplier<? extends T> make) {
        return table(type, values -> make.get());
    }

    /** {@return a record of 1 component} */
    public static <T, A> ObjectShape<T, Object[]> record(
            Class<? super T> type, Of1<A, T> make, Component<T, A> a) {
        return table(type, values -> make.of(a.in(values, 0)), a);
    }

    /** {@return a record of 2 components} */
    public static <T, A, B> ObjectShape<T, Object[]> record(
            Class<? super T> type, Of2<A, B, T> make, Component<T, A> a, Component<T, B> b) {
        return table(type, values -> make.of(a.in(values, 0), b.in(values, 1)), a, b);
    }

    /** {@return a record of 3 components} */
    public static <T, A, B, C> ObjectShape<T, Object[]> record(
            Class<? super T> type, Of3<A, B, C, T> make, Component<T, A> a, Component<T, B> b, Component<T, C> c) {
        return table(type, values -> make.of(a.in(values, 0), b.in(values, 1), c.in(values, 2)), a, b, c);
    }

    /** {@return a record of 4 components} */
    public static <T, A, B, C, D> ObjectShape<T, Object[]> record(
            Class<? super T> type, Of4<A, B, C, D, T> make, Component<T, A> a, Component<T, B> b, Component<T, C> c, Component<T, D> d) {
        return table(type, values -> make.of(a.in(values, 0), b.in(values, 1), c.in(values, 2), d.in(values, 3)), a, b, c, d);
    }

    /** {@return a record of 5 components} */
    public static <T, A, B, C, D, E> ObjectShape<T, Object[]> record(
            Class<? super T> type, Of5<A, B, C, D, E, T> make, Component<T, A> a, Component<T, B> b, Component<T, C> c, Component<T, D> d, Component<T, E> e) {
        return table(type, values -> make.of(a.in(values, 0), b.in(values, 1), c.in(values, 2), d.in(values, 3), e.in(values, 4)), a, b, c, d, e);
    }

    @SafeVarargs
    private static <T> ObjectShape<T, Object[]> table(
            Class<? super T> type, Function<Object[], T> make, Component<T, ?>... components) {
        Object[] absent = new Object[components.length];
        List<Member<T, Object[], ?>> members = new ArrayList<>();
        for (Component<T, ?> component : components) {
            absent[members.size()] = component.absent();
            members.add(component.member(members.size()));
        }
        return new ObjectShape<>(type, type.getSimpleName(), absent::clone, make, members);
    }

    /** Takes 1 component. */
    @FunctionalInterface
    public interface Of1<A, T> {
        T of(A a);
    }

    /** Takes 2 components. */
    @FunctionalInterface
    public interface Of2<A, B, T> {
        T of(A a, B b);
    }

    /** Takes 3 components. */
    @FunctionalInterface
    public interface Of3<A, B, C, T> {
        T of(A a, B b, C c);
    }

    /** Takes 4 components. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, T> {
        T of(A a, B b, C c, D d);
    }

    /** Takes 5 components. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, T> {
        T of(A a, B b, C c, D d, E e);
    }
}
