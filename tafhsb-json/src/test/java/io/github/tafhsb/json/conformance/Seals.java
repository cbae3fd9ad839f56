// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Seals signed versions as the guide tells people who do not use this library to: sorted members, no white space, SHA-256. */
final class Seals {
    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Seals() {}

    /** A signed version with its seal; names are ASCII and numbers small, so that this is RFC 8785. */
    static ObjectNode sealed(ObjectNode version) {
        ObjectNode covered = version.deepCopy();
        covered.remove(List.of("kind", "schemaVersion"));
        String canonical = SORTED.writeValueAsString(SORTED.treeToValue(covered, Object.class));
        ObjectNode seal = JsonNodeFactory.instance.objectNode()
                .put("algorithm", "SHA-256")
                .put("canonicalization", "RFC 8785")
                .put("schemaVersion", Entry.VERSION)
                .put("digest", sha256(canonical));
        return version.deepCopy().set("seal", seal);
    }

    static JsonNode sealed(Document version) {
        return sealed((ObjectNode) version.tree());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
