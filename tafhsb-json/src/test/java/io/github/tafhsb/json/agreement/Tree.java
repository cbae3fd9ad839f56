// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Documents as trees, and back. */
final class Tree {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** As strict as JSON is, and not stricter: the last of two members of one name is kept, as most parsers do. */
    static final JsonMapper GENERIC = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Stricter: throws where a member stands twice. */
    static final JsonMapper WITHOUT_DOUBLES = GENERIC.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Tree() {}

    static JsonNode of(String document) {
        return GENERIC.readTree(document);
    }

    static String text(JsonNode document) {
        return GENERIC.writeValueAsString(document);
    }

    static JsonNode string(String text) {
        return NODES.stringNode(text);
    }

    /** A number spelt like this. */
    static JsonNode number(String spelt) {
        return NODES.rawValueNode(new RawValue(spelt));
    }

    static ObjectNode with(JsonNode object, String name, JsonNode value) {
        ObjectNode with = NODES.objectNode();
        object.properties().forEach(member -> with.set(member.getKey(), member.getValue()));
        return with.set(name, value);
    }

    static ObjectNode without(JsonNode object, String name) {
        return renamed(object, name, name, false);
    }

    /** The same object, in which a member has another name. */
    static ObjectNode renamed(JsonNode object, String name, String to) {
        return renamed(object, name, to, true);
    }

    private static ObjectNode renamed(JsonNode object, String name, String to, boolean isKept) {
        ObjectNode renamed = NODES.objectNode();
        object.properties().forEach(member -> {
            if (!member.getKey().equals(name)) {
                renamed.set(member.getKey(), member.getValue());
            } else if (isKept) {
                renamed.set(to, member.getValue());
            }
        });
        return renamed;
    }
}
