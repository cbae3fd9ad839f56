// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The members of a value of this library, by name. Core knows no codec, so what has to look at every member reads the accessors of its
 * own types: here and nowhere else.
 */
public final class Accessors {
    private static final ClassValue<SortedMap<String, Accessor>> MEMBERS = new ClassValue<>() {
        @Override
        protected SortedMap<String, Accessor> computeValue(Class<?> type) {
            SortedMap<String, Accessor> members = new TreeMap<>();
            (type.isRecord() ? components(type) : accessors(type)).forEach((name, method) ->
                    members.put(name, new Accessor(name, type.getSimpleName() + '.' + name, method)));
            return Collections.unmodifiableSortedMap(members);
        }
    };

    private Accessors() {}

    /** One member of a type. */
    public static final class Accessor {
        private final String name;
        private final String qualified;
        private final Method method;

        private Accessor(String name, String qualified, Method method) {
            this.name = name;
            this.qualified = qualified;
            this.method = method;
        }

        /** {@return its name, for example {@code what}} */
        public String name() {
            return name;
        }

        /** {@return its name with that of its type, for example {@code SafetyAction.what}} */
        public String qualified() {
            return qualified;
        }

        /** {@return what a value of the type holds in it} */
        public Object of(Object value) {
            try {
                return method.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException broken) {
                throw new IllegalStateException("An accessor of this library cannot be read", broken);
            }
        }
    }

    /** {@return the type that a value is of for everybody else: of a part, the interface that its generated class implements} */
    public static Class<?> type(Object value) {
        Class<?> type = value.getClass();
        return type.isRecord() || type.getInterfaces().length == 0 ? type : type.getInterfaces()[0];
    }

    /** {@return a value's members, in the order of their names} */
    public static Collection<Accessor> of(Object value) {
        return MEMBERS.get(type(value)).values();
    }

    /** {@return what a value holds under a name; empty if it has no such member} */
    public static Optional<Object> get(Object value, String name) {
        return Optional.ofNullable(MEMBERS.get(type(value)).get(name)).map(accessor -> accessor.of(value));
    }

    private static SortedMap<String, Method> components(Class<?> type) {
        SortedMap<String, Method> members = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            members.put(component.getName(), component.getAccessor());
        }
        return members;
    }

    /** What a part holds is what its interface leaves to be implemented; extensions alone have a default. */
    private static SortedMap<String, Method> accessors(Class<?> type) {
        SortedMap<String, Method> members = new TreeMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || method.getName().equals("getExtensions"))
                .forEach(method -> name(method).ifPresent(name -> members.put(name, method)));
        if (members.isEmpty()) {
            throw new IllegalStateException(type.getSimpleName() + ": nothing to look at");
        }
        return members;
    }

    private static Optional<String> name(Method accessor) {
        String name = accessor.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix == 0 || name.length() == prefix
                ? Optional.empty()
                : Optional.of(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1));
    }
}
