// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published contract as tests see it: the reader on one side, an independent validator on the other. */
public final class Contract {
    static final TafhsbJson JSON = TafhsbJson.standard();
    static final Descriptions DESCRIPTIONS = V1.descriptions();

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<Class<?>, Oracle> ORACLES = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Set<String>> WITHIN = new ConcurrentHashMap<>();

    private Contract() {}

    /** {@return the kinds of document that have a published schema, and what they are in Java} */
    public static Map<String, Class<?>> kinds() {
        return PublishedSchemasTest.FILES;
    }

    /** The validator that has been given the schema of a type and nothing else. */
    static Oracle oracle(Class<?> type) {
        return ORACLES.computeIfAbsent(type, each -> new Oracle(JSON.schema(each)));
    }

    static JsonNode tree(byte[] document) {
        return MAPPER.readTree(document);
    }

    /** Every table of a type that others can name. */
    static List<ObjectShape<?, ?>> tables() {
        List<ObjectShape<?, ?>> tables = new ArrayList<>();
        for (Shape<?> shape : DESCRIPTIONS.definitions().values()) {
            if (shape instanceof ObjectShape<?, ?> table && Modifier.isPublic(table.type().getModifiers())) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** Every member of every definition, as {@code Hypothesis.statement}. */
    static List<String> members() {
        List<String> members = new ArrayList<>();
        DESCRIPTIONS.definitions().forEach((name, shape) -> shape.rows().forEach(row -> members.add(name + "." + row.name())));
        return members;
    }

    /** Every member of every definition that a document of this type reaches. */
    static Set<String> membersWithin(Class<?> type) {
        return WITHIN.computeIfAbsent(type, each -> {
            Set<String> members = new TreeSet<>();
            collect(DESCRIPTIONS.find(each), members, new HashSet<>());
            return members;
        });
    }

    private static void collect(Shape<?> shape, Set<String> members, Set<String> seen) {
        String name = shape.definition().orElse("");
        if (name.isEmpty() || seen.add(name)) {
            shape.rows().forEach(row -> {
                members.add(name + "." + row.name());
                collect(row.shape(), members, seen);
            });
            shape.element().ifPresent(element -> collect(element, members, seen));
        }
    }

    /** How many objects and arrays inside one another a value of this shape can be. */
    static int depth(Shape<?> shape) {
        int below = Math.max(
                shape.rows().stream().mapToInt(row -> depth(row.shape())).max().orElse(0),
                shape.element().map(Contract::depth).orElse(0));
        return switch (shape.kind()) {
            case OBJECT, UNION, LIST, MAP -> below + 1;
            default -> 0;
        };
    }
}
