// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that together have every member of a schema, every word of its choices and every case of its unions, made of its own examples.
 *
 * <p>The first element of an array has every member. Each further one has the next word and the next case, and no more than what that holds.
 */
final class EveryMember {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** They say nothing of behaviour, and can stand anywhere. */
    private static final List<String> ENGLISH = List.of(
            "He reads more than he did.", "She asked for the meeting to be in the afternoon.", "The form tutor and the school nurse were there.",
            "They would like to hear what was decided.\nA letter will do.", "He chose the books himself.");

    private static final List<String> CYMRAEG = List.of(
            "Mae’n darllen mwy nag yr oedd.", "Gofynnodd am gael y cyfarfod yn y prynhawn.", "Roedd y tiwtor dosbarth a nyrs yr ysgol yno.",
            "Hoffent glywed beth a benderfynwyd.\nBydd llythyr yn ddigon.", "Ef ei hun a ddewisodd y llyfrau.");

    private final JsonNode schema;
    private final Deque<JsonNode> within = new ArrayDeque<>();
    private int passages;

    EveryMember(JsonNode schema) {
        this.schema = schema;
    }

    /** The names of the members of the document itself. */
    Set<String> members() {
        return Set.copyOf(schema.get("properties").propertyNames());
    }

    /** The value of one member with everything in it. */
    JsonNode full(String member) {
        return value(schema.at("/properties/" + member), 0, true, member);
    }

    /** What must be in the document, and of the other members those that have a word or a case of this number. */
    ObjectNode turn(int turn) {
        return object(schema, turn, false);
    }

    /** How many turns it takes to have every word and every case that is not in an array. */
    int turns() {
        return turns(schema);
    }

    private JsonNode value(JsonNode place, int turn, boolean isFull, String name) {
        JsonNode type = resolved(place);
        if (type.has("const")) {
            return type.get("const");
        }
        if (type.has("enum")) {
            return pick(type.get("enum"), turn);
        }
        return switch (type.get("type").stringValue()) {
            case "boolean" -> NODES.booleanNode(turn % 2 == 0);
            case "integer" -> NODES.numberNode(type.get("minimum").asInt() < 0 ? 0 : type.get("minimum").asInt() + turn);
            case "array" -> array(type, turn, isFull);
            case "object" -> isPassage(type) ? passage() : type.has("properties") ? object(type, turn, isFull) : map(type);
            default -> text(place, type, turn, name);
        };
    }

    private ObjectNode object(JsonNode type, int turn, boolean isFull) {
        within.addLast(type);
        ObjectNode object = NODES.objectNode();
        boolean isUnion = isUnion(type);
        List<Map.Entry<String, JsonNode>> members = List.copyOf(type.get("properties").properties());
        for (int at = 0; at < members.size(); at++) {
            String name = members.get(at).getKey();
            JsonNode member = members.get(at).getValue();
            boolean isRequired = type.path("required").valueStream().anyMatch(each -> each.stringValue().equals(name));
            if (isUnion ? at == turn % members.size() : isFull || isRequired || turns(member) > turn) {
                object.set(name, value(member, turn, isFull || isUnion, name));
            }
        }
        within.removeLast();
        return object;
    }

    private ArrayNode array(JsonNode type, int turn, boolean isFull) {
        ArrayNode array = NODES.arrayNode();
        JsonNode element = type.get("items");
        // a type that holds itself does so once
        boolean isAgain = within.contains(resolved(element));
        int count = isFull && !isAgain ? turns(element) : type.get("minItems").asInt();
        for (int at = 0; at < count; at++) {
            array.add(value(element, turn + at, isFull && at == 0 && !isAgain, ""));
        }
        return array;
    }

    private ObjectNode map(JsonNode type) {
        ObjectNode map = NODES.objectNode();
        JsonNode value = type.get("additionalProperties");
        for (int at = 0; at < turns(value); at++) {
            map.set("org.example.n" + at, value(value, at, true, ""));
        }
        return map;
    }

    private ObjectNode passage() {
        int at = passages++;
        boolean isEnglish = at % 2 == 0;
        String origin = List.of("own", "quoted", "carried", "drafted").get(at / 2 % 4);
        ObjectNode passage = NODES.objectNode()
                .put("text", (isEnglish ? ENGLISH : CYMRAEG).get(at % ENGLISH.size()))
                .put("language", isEnglish ? "en" : "cy")
                .put("origin", origin)
                .put("by", "P-worker");
        if (at % 3 == 0) {
            passage.put("rendering", (isEnglish ? CYMRAEG : ENGLISH).get(at % ENGLISH.size()));
        }
        return switch (origin) {
            case "carried" -> passage.put("carriedFrom", "The assessment before this one").put("unchangedSince", "2025-11");
            case "drafted" -> passage.put("confirmedBy", "P-supervisor");
            default -> passage;
        };
    }

    /** The examples of the schema; identifiers and rules differ from one another, as in a record they must. */
    private static JsonNode text(JsonNode place, JsonNode type, int turn, String name) {
        String pattern = type.path("pattern").asString("");
        if (turn > 0 && pattern.equals("^[A-Z][0-9]{2}$")) {
            return NODES.stringNode("Z%02d".formatted(turn));
        }
        JsonNode examples = place.has("examples") ? place.get("examples") : type.path("examples");
        String invented = pattern.startsWith("^[A-Za-z") ? "example-1" : "Invented for this kit.";
        String text = examples.isEmpty() ? invented : pick(examples, turn).stringValue();
        return NODES.stringNode(turn > 0 && name.equals("id") ? text + "-" + (turn + 1) : text);
    }

    private int turns(JsonNode place) {
        JsonNode type = resolved(place);
        if (type.has("enum")) {
            return type.get("enum").size();
        }
        if (!type.has("properties") || isPassage(type)) {
            return 1;
        }
        return Math.max(
                isUnion(type) ? type.get("properties").size() : 1,
                type.get("properties").valueStream().mapToInt(this::turns).max().orElse(1));
    }

    private JsonNode resolved(JsonNode place) {
        return place.has("$ref") ? schema.at(place.get("$ref").stringValue().substring(1)) : place;
    }

    private boolean isPassage(JsonNode type) {
        return type == schema.at("/$defs/Passage");
    }

    private static boolean isUnion(JsonNode type) {
        return type.path("maxProperties").asInt(0) == 1;
    }

    private static JsonNode pick(JsonNode from, int turn) {
        return from.get(turn % from.size());
    }
}
