// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What stands in a document, for whoever asked to see it; nothing for whoever did not. */
final class Values {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST = 200;
    private static final Values NONE = new Values(MissingNode.getInstance());

    private final JsonNode tree;

    private Values(JsonNode tree) {
        this.tree = tree;
    }

    /** {@return nothing} */
    static Values none() {
        return NONE;
    }

    /** {@return what stands in a document, as far as it is JSON} */
    static Values of(byte[] document) {
        try {
            return new Values(MAPPER.readTree(document));
        } catch (JacksonException notJson) {
            return NONE;
        }
    }

    /** {@return what stands at a place, cut to what fits in a line or two; empty for a whole document} */
    Optional<String> at(String pointer) {
        JsonNode found = pointer.isEmpty() ? MissingNode.getInstance() : tree.at(JsonPointer.compile(pointer));
        String text = found.toString();
        return found.isMissingNode()
                ? Optional.empty()
                : Optional.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }
}
