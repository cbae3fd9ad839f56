// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import io.github.tafhsb.json.document.Form;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The tables of one schema version, found by the type they describe.
 *
 * <p>It is given the roots; every part that they reach is found, so that each can be read, written and published alone.
 */
public final class Descriptions {
    private final String base;
    private final Texts texts;
    private final Map<String, Shape<?>> definitions;
    private final Map<Class<?>, ObjectShape<?, ?>> byType = new HashMap<>();

    private Descriptions(String base, Texts texts, List<Shape<?>> roots) {
        this.base = base;
        this.texts = texts;
        this.definitions = definitions(roots);
        byType.putAll(byType(definitions.values()));
        byType.putAll(byType(roots)); // read alone, a root is a whole document; inside another it is a part of it
    }

    /** The tables among some shapes, by type; a type with two of them has none, and nobody outside can ask for one that is not public. */
    private static Map<Class<?>, ObjectShape<?, ?>> byType(Collection<? extends Shape<?>> shapes) {
        Map<Class<?>, ObjectShape<?, ?>> found = new HashMap<>();
        Set<Class<?>> ambiguous = new HashSet<>();
        for (Shape<?> shape : shapes) {
            if (shape instanceof ObjectShape<?, ?> table
                    && Modifier.isPublic(table.type().getModifiers())
                    && found.putIfAbsent(table.type(), table) != null) {
                ambiguous.add(table.type());
            }
        }
        found.keySet().removeAll(ambiguous);
        return found;
    }

    /** {@return the descriptions that these roots reach; {@code base} is what the identifiers of their schemas begin with} */
    public static Descriptions of(String base, Texts texts, Shape<?>... roots) {
        return new Descriptions(base, texts, List.of(roots));
    }

    /** {@return every named shape, by name, in the order in which a reader of the roots meets them} */
    public Map<String, Shape<?>> definitions() {
        return definitions;
    }

    /** {@return the types that can be read, written and published} */
    public Set<Class<?>> types() {
        return Collections.unmodifiableSet(byType.keySet());
    }

    /**
     * {@return the table of a type}
     *
     * @throws IllegalArgumentException if there is none, or more than one
     */
    @SuppressWarnings("unchecked") // byType holds each table under the type it describes
    public <T> Shape<T> find(Class<T> type) {
        ObjectShape<?, ?> shape = byType.get(type);
        if (shape == null) {
            throw new IllegalArgumentException("no description of " + type.getName());
        }
        return (Shape<T>) shape;
    }

    /**
     * {@return the type under which the table of a value is found: its class, or an interface its class implements}
     *
     * @throws IllegalArgumentException if there is none
     */
    public Class<?> typeOf(Object value) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            if (byType.containsKey(type)) {
                return type;
            }
            for (Class<?> face : type.getInterfaces()) {
                if (byType.containsKey(face)) {
                    return face;
                }
            }
        }
        throw new IllegalArgumentException("no description of " + value.getClass().getName());
    }

    /** {@return what the tables know of documents of a type} */
    public Form form(Class<?> type) {
        return new Forms().of(find(type));
    }

    /** {@return the schema of a type} */
    public String schema(Class<?> type) {
        Shape<?> shape = find(type);
        return SchemaWriter.write(identifier(shape), shape, texts);
    }

    /** {@return what the schema of a type says in the words of one language, to be laid over it} */
    public String overlay(Class<?> type, String language, Texts inIt) {
        Shape<?> shape = find(type);
        return OverlayWriter.write(identifier(shape), shape, language, inIt);
    }

    /** What the schema of a shape is called, {@code …/safety-plan.schema.json}; that a part can be a document is no part of it. */
    private String identifier(Shape<?> shape) {
        String name = nameOf(shape).replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return base + name + ".schema.json";
    }

    /** {@return the name of a shape that has one, as a document or as a part} */
    public static String nameOf(Shape<?> shape) {
        return shape.definition().orElseThrow().replaceFirst("Document$", "");
    }

    /** Every named shape that some shapes reach; refuses two that share a name and are not the same. */
    static Map<String, Shape<?>> definitions(Collection<? extends Shape<?>> roots) {
        Map<String, Shape<?>> found = new LinkedHashMap<>();
        Deque<Shape<?>> pending = new ArrayDeque<>(roots);
        while (!pending.isEmpty()) {
            Shape<?> shape = pending.remove();
            String name = shape.definition().orElse("");
            Shape<?> known = name.isEmpty() ? null : found.putIfAbsent(name, shape.described());
            if (known == null) {
                shape.parts().forEach(pending::add);
            } else if (!known.identity().equals(shape.identity())) {
                throw new IllegalStateException("two shapes are named " + name);
            }
        }
        return Collections.unmodifiableMap(found);
    }
}
