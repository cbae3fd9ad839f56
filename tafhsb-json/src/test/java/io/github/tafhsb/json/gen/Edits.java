// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.gen;

import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody at work on a record: takes out, adds, rewords and reorders, and leaves a record behind. */
public final class Edits {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int PATIENCE = 200;

    private final Random random;

    /** Works as this chance has it. */
    public Edits(Random random) {
        this.random = random;
    }

    /** {@return the same record after some edits; the same if none of them left a sound one} */
    public <T> T edited(Class<T> type, T record, int edits) {
        T edited = record;
        int made = 0;
        for (int tries = 0; tries < PATIENCE && made < edits; tries++) {
            Optional<T> next = once(type, edited);
            made += next.isPresent() ? 1 : 0;
            edited = next.orElse(edited);
        }
        return edited;
    }

    private <T> Optional<T> once(Class<T> type, T record) {
        JsonNode document = MAPPER.readTree(TafhsbJson.standard().write(type, record));
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            inObject(object);
        } else if (chosen instanceof ArrayNode array && !array.isEmpty()) {
            inArray(array);
        }
        ReadResult<T> read = TafhsbJson.standard().read(type, MAPPER.writeValueAsBytes(document));
        return read.toOptional().filter(it -> !it.equals(record));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void inObject(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (object.get(name).isString() && !name.equals("id") && random.nextBoolean()) {
            object.put(name, "w" + random.nextInt(100));
        } else if (!name.equals("id")) {
            object.remove(name);
        }
    }

    private void inArray(ArrayNode array) {
        int at = random.nextInt(array.size());
        JsonNode element = array.get(at);
        switch (random.nextInt(3)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(random.nextInt(array.size()), array.remove(at));
            default -> {
                if (element instanceof ObjectNode object && object.has("id")) {
                    array.insert(random.nextInt(array.size() + 1), object.deepCopy().put("id", "new-" + random.nextInt(1_000_000)));
                } else if (element.isString()) {
                    array.insert(random.nextInt(array.size() + 1), "w" + random.nextInt(100));
                }
            }
        }
    }
}
