// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;

/** Reflection without its checked exceptions. */
final class Reflect {
    private Reflect() {}

    static Object call(Method method, Object on, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw rethrown(thrown);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(method.toString(), broken);
        }
    }

    static Object create(Class<?> type, Object... components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(components);
        } catch (InvocationTargetException thrown) {
            throw rethrown(thrown);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.toString(), broken);
        }
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** The type of what an Optional, a List or a generic union holds. */
    static Type held(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The type of a component of a union's case, in which {@code T} is what the union is of. */
    static Type component(RecordComponent component, Type union) {
        Type type = component.getGenericType();
        return type instanceof TypeVariable<?> ? held(union) : type;
    }

    private static RuntimeException rethrown(InvocationTargetException thrown) {
        if (thrown.getCause() instanceof RuntimeException refused) {
            return refused;
        }
        throw new IllegalStateException(thrown.getCause());
    }
}
