// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.gen;

import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.Row;
import io.github.tafhsb.json.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents that keep to a description, made by walking it; corners of every limit are favoured. */
public final class Documents {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> LETTERS = List.of("a", "Z", "7", " ", "ŵ", "’", "😀", "\"", "\\", "/", "é", "\u2028");
    private final Random random;

    public Documents(Random random) {
        this.random = random;
    }

    /** {@return a document of this shape, not nested without end} */
    public JsonNode valid(Shape<?> shape) {
        return valid(shape, 0);
    }

    private JsonNode valid(Shape<?> shape, int depth) {
        return switch (shape.kind()) {
            case OBJECT -> object(shape.rows(), depth);
            case UNION -> {
                Row row = pick(shape.rows());
                ObjectNode one = NODES.objectNode();
                one.set(row.name(), valid(row.shape(), depth + 1));
                yield one;
            }
            case TEXT -> NODES.stringNode(text(shape));
            case CHOICE, CONSTANT -> NODES.stringNode(pick(shape.words()));
            case BOOLEAN -> NODES.booleanNode(random.nextBoolean());
            case INTEGER -> NODES.numberNode(between(limit(shape, "minimum"), limit(shape, "maximum")));
            case LIST -> list(shape, depth);
            case MAP -> map(shape, depth);
        };
    }

    private ObjectNode object(List<Row> rows, int depth) {
        List<Row> order = new ArrayList<>(rows);
        if (random.nextInt(4) == 0) {
            Collections.shuffle(order, random);
        }
        ObjectNode object = NODES.objectNode();
        for (Row row : order) {
            if (row.isRequired() || random.nextInt(depth > 4 ? 6 : 2) == 0) {
                object.set(row.name(), valid(row.shape(), depth + 1));
            }
        }
        return object;
    }

    private ArrayNode list(Shape<?> shape, int depth) {
        Shape<?> element = shape.element().orElseThrow();
        int min = limit(shape, "minItems");
        int max = Math.max(min, Math.min(limit(shape, "maxItems"), depth > 4 ? 1 : 5));
        if (element.kind() == Kind.CHOICE) {
            max = Math.min(max, element.words().size());
        }
        int size = between(min, max);
        ArrayNode list = NODES.arrayNode();
        Set<JsonNode> seen = new HashSet<>();
        for (int tries = 0; list.size() < size && tries < 100; tries++) {
            JsonNode next = valid(element, depth + 1);
            if (seen.add(next) || element.kind() != Kind.TEXT && element.kind() != Kind.CHOICE) {
                list.add(next);
            }
        }
        return list;
    }

    private ObjectNode map(Shape<?> shape, int depth) {
        ObjectNode map = NODES.objectNode();
        int size = between(0, Math.min(limit(shape, "maxProperties"), 3));
        for (int i = 0; i < size; i++) {
            map.set("org.example.n" + i, valid(shape.element().orElseThrow(), depth + 1));
        }
        return map;
    }

    private String text(Shape<?> shape) {
        if (!shape.examples().isEmpty() && (shape.limits().containsKey("pattern") || random.nextInt(3) == 0)) {
            return pick(shape.examples());
        }
        return text(between(limit(shape, "minLength"), limit(shape, "maxLength")));
    }

    String text(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.append(pick(LETTERS));
        }
        return text.toString();
    }

    /** Each end as often as everything between. */
    private int between(int min, int max) {
        return switch (random.nextInt(3)) {
            case 0 -> min;
            case 1 -> max;
            default -> min + (int) (random.nextDouble() * ((long) max - min + 1));
        };
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static int limit(Shape<?> shape, String keyword) {
        return Integer.parseInt(shape.limits().get(keyword));
    }
}
