// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.json.v1.PublishedSchemasTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of document that have a schema. */
final class Kinds {
    static final TafhsbJson JSON = TafhsbJson.standard();
    private static final Map<String, Class<?>> TYPES = new TreeMap<>(PublishedSchemasTest.FILES); // in the order of their names
    private static final Map<String, Oracle> VALIDATORS = new ConcurrentHashMap<>();

    private Kinds() {}

    static Set<String> all() {
        return TYPES.keySet();
    }

    static Class<?> type(String kind) {
        return TYPES.get(kind);
    }

    /** Whether the library reads such documents; those it only writes are for others to judge. */
    static boolean isRead(String kind) {
        return JSON.types().contains(type(kind));
    }

    static JsonNode schema(String kind) {
        return new JsonMapper().readTree(JSON.schema(type(kind)));
    }

    static Oracle validator(String kind) {
        return VALIDATORS.computeIfAbsent(kind, each -> new Oracle(JSON.schema(type(each))));
    }
}
