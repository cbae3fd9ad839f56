// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of a document, and what the schema asks of it.
 *
 * @param name where the schema has it: {@code Hypothesis.evidenceFor[]}
 * @param schema what is asked of it there, references followed
 * @param pointer where the document has it
 * @param value the value
 * @param put puts another in its place
 */
record Site(String name, JsonNode schema, String pointer, JsonNode value, Consumer<JsonNode> put) {

    /** Every value of a document, by where the schema has it; found by walking both together. */
    static Map<String, List<Site>> within(JsonNode schema, ArrayNode holder) {
        Map<String, List<Site>> sites = new TreeMap<>();
        new Walk(schema, sites).into(schema, "", "", "", holder.get(0), value -> holder.set(0, value));
        return sites;
    }

    boolean isRoot() {
        return pointer.isEmpty();
    }

    boolean isText() {
        return value.isString() && !schema.has("enum") && !schema.has("const");
    }

    boolean isUnion() {
        return schema.path("minProperties").asInt(0) == 1 && schema.path("maxProperties").asInt(0) == 1 && schema.has("properties");
    }

    private record Walk(JsonNode root, Map<String, List<Site>> sites) {

        private void into(JsonNode schema, String definition, String name, String pointer, JsonNode value, Consumer<JsonNode> put) {
            if (schema.has("$ref")) {
                String reference = schema.get("$ref").stringValue().substring(1);
                into(root.at(reference), reference.substring(reference.lastIndexOf('/') + 1), name, pointer, value, put);
                return;
            }
            sites.computeIfAbsent(name, each -> new ArrayList<>()).add(new Site(name, schema, pointer, value, put));
            if (value instanceof ObjectNode object) {
                JsonNode others = schema.path("additionalProperties");
                for (String member : List.copyOf(object.propertyNames())) {
                    JsonNode known = schema.path("properties").get(member);
                    into(
                            known == null ? others : known,
                            definition,
                            known == null ? name + "{}" : definition + "." + member,
                            pointer + "/" + member.replace("~", "~0").replace("/", "~1"),
                            object.get(member),
                            node -> object.set(member, node));
                }
            } else if (value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    int at = i;
                    into(schema.get("items"), definition, name + "[]", pointer + "/" + i, array.get(i), node -> array.set(at, node));
                }
            }
        }
    }
}
