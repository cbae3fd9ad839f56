// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One file of the kit, and what must be said of it; the README of the kit tells what each member means.
 *
 * @param file its path below the kit
 * @param kind the kind of document it is judged as
 * @param layer {@code schema}, {@code text}, {@code seal} or {@code rules}; empty for a valid one that no rule speaks of
 * @param base the valid file it was made of by one edit; empty for a valid one
 * @param code what our reader says; empty where it does not read that kind, and for a valid one that no rule speaks of
 * @param keyword what a validator complains of; empty unless the schema refuses it
 * @param place where a validator complains: below the pointer where our reader keeps the names on the way to itself
 * @param also what our reader cannot help saying beside it
 * @param acceptedBy those who do not notice, each with the reason
 * @param thrownBy those who notice, and throw instead of complaining, each with the reason
 */
record Entry(
        String file,
        String kind,
        boolean isValid,
        String layer,
        String base,
        String shows,
        String code,
        String pointer,
        String member,
        String keyword,
        String place,
        List<String> also,
        Map<String, String> acceptedBy,
        Map<String, String> thrownBy) {

    static final String VERSION = "1";

    static Entry from(JsonNode node) {
        return new Entry(
                text(node, "file"),
                text(node, "kind"),
                text(node, "verdict").equals("valid"),
                text(node, "layer"),
                text(node, "base"),
                text(node, "shows"),
                text(node, "code"),
                text(node, "pointer"),
                text(node, "member"),
                text(node, "keyword"),
                node.path("place").asString(text(node, "pointer")),
                node.path("also").valueStream().map(JsonNode::stringValue).toList(),
                reasons(node.path("acceptedBy")),
                reasons(node.path("thrownBy")));
    }

    private static Map<String, String> reasons(JsonNode node) {
        return node.properties().stream().collect(toMap(Map.Entry::getKey, each -> each.getValue().stringValue()));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /** Whether a validator that has nothing but the schema and a parser accepts it. */
    boolean isAcceptedBy(String validator) {
        return isValid || layer.equals("seal") || acceptedBy.containsKey(validator);
    }

    @Override
    public String toString() {
        return file;
    }
}
