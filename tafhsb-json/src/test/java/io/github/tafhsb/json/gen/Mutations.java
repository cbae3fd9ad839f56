// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.gen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Small damage to sound documents, some of it none: what is refused is for others to say. */
public final class Mutations {
    /** Marks a member that is to have the name of another one in the text. */
    private static final String AGAIN = "AGAIN";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "", " ", "a", "red", "dark-green", "Red", "RED", "2023-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2024-13-01",
            "2024-04-31", "2024-1-1", "shelf", "1", "data:x", "aDaTa:b", "a\nb", "a\n", "a\u0001", "a\u0085", "😀😀😀😀😀",
            "😀😀😀😀😀😀", "oak", "oak ", "-id", "id.a_b-c", "org.example.x", "org", "ŵŷŵŷŵŷŵŷŵŷ", "ŵŷŵŷŵŷŵŷŵŷŵ");
    private static final List<String> NUMBERS = List.of(
            "0", "-0", "3.0", "3.5", "30e-1", "1e2", "-5", "-6", "-5.0", "500", "501", "500.0000", "5e2", "1e30", "1e400", "1e-400",
            "-1e30", "2147483648", "9223372036854775808", "123456789012345678901234567890", "0.1");

    private final Random random;
    private final Documents documents;

    public Mutations(Random random) {
        this.random = random;
        this.documents = new Documents(random);
    }

    /** {@return the text of a document after one to three changes} */
    public String mutate(JsonNode document) {
        ArrayNode holder = NODES.arrayNode().add(document.deepCopy());
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(holder.get(0), containers);
            if (containers.isEmpty() || random.nextInt(40) == 0) {
                holder.set(0, odd());
            } else {
                change(containers.get(random.nextInt(containers.size())));
            }
        }
        return holder.get(0).toString().replace(AGAIN, "").replace("\"NUMBER:", "").replace(":REBMUN\"", "");
    }

    private void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainer()) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }

    private void change(JsonNode container) {
        if (container instanceof ObjectNode object) {
            changeObject(object);
        } else if (container instanceof ArrayNode array) {
            changeArray(array);
        }
    }

    private void changeObject(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty()) {
            object.set(pick(List.of("unknown", "known", "notAsked", "reason", "org.example.y")), odd());
            return;
        }
        String name = pick(names);
        switch (random.nextInt(10)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(pick(List.of("unknown", "KNOWN", "notAsked", "known", "", "org.example.zz", "kind")), odd());
            case 2 -> object.set(AGAIN + name, random.nextBoolean() ? odd() : object.get(name));
            case 3 -> {
                List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
                Collections.shuffle(members, random);
                object.removeAll();
                members.forEach(member -> object.set(member.getKey(), member.getValue()));
            }
            case 4 -> object.set(name, longer(object.get(name)));
            default -> object.set(name, other(object.get(name)));
        }
    }

    private void changeArray(ArrayNode array) {
        int size = array.size();
        switch (size == 0 ? 3 : random.nextInt(5)) {
            case 0 -> array.remove(random.nextInt(size));
            case 1 -> array.add(array.get(random.nextInt(size)).deepCopy());
            case 2 -> array.removeAll();
            case 3 -> array.add(odd());
            default -> array.set(random.nextInt(size), random.nextBoolean() ? other(array.get(0)) : longer(array.get(0)));
        }
    }

    /** One character, one element or one digit more. */
    private JsonNode longer(JsonNode node) {
        if (node instanceof StringNode text) {
            return NODES.stringNode(text.stringValue() + documents.text(1 + random.nextInt(2)));
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            return array.deepCopy().add(array.get(0).deepCopy());
        }
        return odd();
    }

    /** Mostly a value of the same type, so that more than the type is tried. */
    private JsonNode other(JsonNode node) {
        if (random.nextInt(3) > 0 && node.isString()) {
            return NODES.stringNode(random.nextBoolean() ? pick(TEXTS) : documents.text(random.nextInt(14)));
        }
        if (random.nextInt(3) > 0 && node.isNumber()) {
            return NODES.stringNode("NUMBER:" + pick(NUMBERS) + ":REBMUN");
        }
        return odd();
    }

    private JsonNode odd() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.objectNode();
            case 3 -> NODES.arrayNode();
            case 4 -> NODES.stringNode("NUMBER:" + pick(NUMBERS) + ":REBMUN");
            case 5 -> NODES.stringNode(documents.text(random.nextInt(14)));
            default -> NODES.stringNode(pick(TEXTS));
        };
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}
