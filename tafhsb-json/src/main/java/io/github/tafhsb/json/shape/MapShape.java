// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.DUPLICATE;
import static io.github.tafhsb.json.ReadProblem.Code.NAME;
import static io.github.tafhsb.json.ReadProblem.Code.SIZE;
import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An object with free names and values of one shape; written in the order of the names.
 *
 * <p>Its names come from the document, so no pointer holds one: a problem inside is reported at the whole object.
 *
 * @param <K> the type of a name
 * @param <V> the type of a value
 */
final class MapShape<K, V> extends Shape<Map<K, V>> {
    private final String name;
    private final TextShape<K> names;
    private final Shape<V> values;
    private final int max;
    private final Map<String, String> limits;

    MapShape(String name, TextShape<K> names, Shape<V> values, int max) {
        this.name = name;
        this.names = names;
        this.values = values;
        this.max = max;
        this.limits = Keywords.of("type", kind().type(), "minProperties", 0, "maxProperties", max);
    }

    @Override
    @Nullable Map<K, V> read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(TYPE, limits);
        }
        Map<K, V> map = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        int count = 0;
        int before = in.hide(in.depth());
        while (in.next() == JsonToken.PROPERTY_NAME) {
            sound &= in.admits(++count) & readMember(in, map, seen);
        }
        in.show(before);
        if (count > max) {
            in.report(SIZE, limits);
            return null;
        }
        return sound ? map : null;
    }

    private boolean readMember(Reading in, Map<K, V> map, Set<String> seen) {
        String written = in.name();
        K name = names.parse(written);
        boolean isNew = seen.add(written);
        if (name == null) {
            in.report(NAME, names.limits());
        } else if (!isNew) {
            in.report(DUPLICATE, Map.of());
        }
        in.next();
        V value = values.read(in);
        if (name == null || value == null || !isNew) {
            return false;
        }
        if (map.size() < max) {
            map.put(name, value);
        }
        return true;
    }

    @Override
    void write(Map<K, V> map, Writing out) {
        Map<String, V> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(names.format(name), value));
        out.startObject();
        sorted.forEach((name, value) -> {
            out.name(name);
            values.write(value, out);
        });
        out.endObject();
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
        out.set("maxProperties", max);
        out.object("propertyNames", () -> names.describe(out));
        out.shape("additionalProperties", values);
    }

    @Override
    public Kind kind() {
        return Kind.MAP;
    }

    @Override
    public Optional<String> definition() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    @Override
    public Map<String, String> limits() {
        return limits;
    }

    /** The shape of its names. */
    TextShape<K> names() {
        return names;
    }

    @Override
    public Optional<Shape<?>> element() {
        return Optional.of(values);
    }
}
