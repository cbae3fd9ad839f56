// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.gen;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies a patch as RFC 6902 asks for it, and is as strict: written from the RFC, and knows nothing of the library. */
public final class Patches {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Patches() {}

    /** {@return a document after a patch; fails if the patch does not apply cleanly} */
    public static JsonNode applied(byte[] document, String patch) {
        JsonNode[] root = {MAPPER.readTree(document)};
        for (JsonNode operation : MAPPER.readTree(patch)) {
            JsonPointer path = JsonPointer.compile(operation.required("path").stringValue());
            switch (operation.required("op").stringValue()) {
                case "test" -> assertThat(root[0].at(path)).isEqualTo(operation.required("value"));
                case "add" -> add(root, path, operation.required("value"));
                case "remove" -> remove(root, path);
                case "replace" -> {
                    remove(root, path);
                    add(root, path, operation.required("value"));
                }
                case "move" -> {
                    JsonPointer from = JsonPointer.compile(operation.required("from").stringValue());
                    JsonNode moved = root[0].at(from);
                    remove(root, from);
                    add(root, path, moved);
                }
                default -> throw new AssertionError(operation.get("op"));
            }
        }
        return root[0];
    }

    private static void add(JsonNode[] root, JsonPointer path, JsonNode value) {
        JsonNode parent = root[0].at(path.head());
        String last = path.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            int index = Integer.parseInt(last);
            assertThat(index).isBetween(0, parent.size());
            ((ArrayNode) parent).insert(index, value);
        }
    }

    private static void remove(JsonNode[] root, JsonPointer path) {
        assertThat(root[0].at(path).isMissingNode()).as("nothing at %s", path).isFalse();
        JsonNode parent = root[0].at(path.head());
        if (parent instanceof ObjectNode object) {
            object.remove(path.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(path.last().getMatchingProperty()));
        }
    }
}
