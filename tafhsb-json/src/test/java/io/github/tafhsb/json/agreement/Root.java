// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.json.v1.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A kind of document that has a published schema.
 *
 * @param kind what documents call it
 * @param type what it is in Java
 * @param schema its published schema
 * @param oracle networknt, which has been given that schema and nothing else
 */
record Root(String kind, Class<?> type, JsonNode schema, Oracle oracle) {
    private static final String FOLDER = "/io/github/tafhsb/json/schema/v1/";

    static List<Root> all() {
        return Contract.kinds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static Root of(String kind, Class<?> type) {
        try (InputStream in = TafhsbJson.class.getResourceAsStream(FOLDER + kind + ".schema.json")) {
            String schema = new String(in.readAllBytes(), UTF_8);
            return new Root(kind, type, Tree.of(schema), new Oracle(schema));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the library reads it: an explanation and the facts for a form are only written. */
    boolean isRead() {
        return TafhsbJson.standard().types().contains(type);
    }
}
