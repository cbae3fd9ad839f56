// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which members and words of a schema documents use: {@code Hypothesis.standing}, {@code Sex: male}. */
final class Uses {
    private final JsonNode schema;

    private Uses(JsonNode schema) {
        this.schema = schema;
    }

    static Uses of(JsonNode schema) {
        return new Uses(schema);
    }

    Set<String> possible() {
        Set<String> uses = new HashSet<>();
        declare(schema.get("title").stringValue(), schema, uses);
        schema.get("$defs").properties().forEach(definition -> declare(definition.getKey(), definition.getValue(), uses));
        return uses;
    }

    private static void declare(String name, JsonNode type, Set<String> uses) {
        type.path("properties").propertyNames().forEach(member -> uses.add(name + "." + member));
        type.path("enum").forEach(word -> uses.add(name + ": " + word.stringValue()));
    }

    Set<String> madeBy(JsonNode document) {
        Set<String> uses = new HashSet<>();
        collect(schema.get("title").stringValue(), schema, document, uses);
        return uses;
    }

    private void collect(String name, JsonNode place, JsonNode value, Set<String> uses) {
        String reference = place.path("$ref").asString("");
        if (!reference.isEmpty()) {
            collect(reference.substring(reference.lastIndexOf('/') + 1), schema.at(reference.substring(1)), value, uses);
        } else if (place.has("enum")) {
            uses.add(name + ": " + value.stringValue());
        } else if (value.isArray()) {
            value.forEach(element -> collect(name, place.get("items"), element, uses));
        } else if (place.has("properties")) {
            value.properties().forEach(member -> {
                uses.add(name + "." + member.getKey());
                collect(name, place.at("/properties/" + member.getKey()), member.getValue(), uses);
            });
        } else if (value.isObject()) {
            value.forEach(each -> collect(name, place.get("additionalProperties"), each, uses));
        }
    }
}
