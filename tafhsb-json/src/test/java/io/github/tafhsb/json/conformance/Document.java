// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.UnaryOperator;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * The text of a document, and what one edit makes of it.
 *
 * <p>JSON is written with {@code '} for {@code "} here: no text of the kit has one. Numbers stay as they are written.
 */
final class Document {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = MAPPER.writer().with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT));

    private final byte[] content;

    private Document(byte[] content) {
        this.content = content;
    }

    /** Written anew, two spaces for each level. */
    static Document of(String json) {
        return pretty(MAPPER.readTree(json.replace('\'', '"')));
    }

    static Document of(JsonNode json) {
        return pretty(json);
    }

    /** To the last byte as it is given. */
    static Document written(String text) {
        return new Document(text.replace('\'', '"').getBytes(UTF_8));
    }

    private static Document pretty(JsonNode json) {
        return new Document((PRETTY.writeValueAsString(json) + "\n").getBytes(UTF_8));
    }

    byte[] content() {
        return content.clone();
    }

    JsonNode tree() {
        return MAPPER.readTree(content);
    }

    /** With a value at a place, which may be a new member or, at the end of an array, a new element. */
    Document put(String pointer, String json) {
        return put(pointer, node(json));
    }

    Document put(String pointer, JsonNode value) {
        JsonPointer at = JsonPointer.compile(pointer);
        if (at.matches()) {
            return pretty(value);
        }
        JsonNode tree = tree();
        JsonNode above = tree.at(at.head());
        String name = at.last().getMatchingProperty();
        if (above instanceof ObjectNode object) {
            object.set(name, value);
        } else if (at.last().getMatchingIndex() < above.size()) {
            ((ArrayNode) above).set(at.last().getMatchingIndex(), value);
        } else {
            ((ArrayNode) above).add(value);
        }
        return pretty(tree);
    }

    Document drop(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode tree = tree();
        if (((ObjectNode) tree.at(at.head())).remove(at.last().getMatchingProperty()) == null) {
            throw new IllegalArgumentException("nothing at " + pointer);
        }
        return pretty(tree);
    }

    /** With one piece of text for another that is there once; a character stands for a byte. */
    Document swap(String from, String to) {
        return text(text -> {
            String wanted = from.replace('\'', '"');
            int at = text.indexOf(wanted);
            if (at < 0 || text.indexOf(wanted, at + 1) >= 0) {
                throw new IllegalArgumentException("not there once: " + from);
            }
            return text.substring(0, at) + to.replace('\'', '"') + text.substring(at + wanted.length());
        });
    }

    /** With its text changed; a character stands for a byte. */
    Document text(UnaryOperator<String> edit) {
        return new Document(edit.apply(new String(content, ISO_8859_1)).getBytes(ISO_8859_1));
    }

    private static JsonNode node(String json) {
        String written = json.replace('\'', '"');
        return written.matches("-?[0-9].*") ? JsonNodeFactory.instance.rawValueNode(new RawValue(written)) : MAPPER.readTree(written);
    }

    /** The text of a passage in English that somebody wrote themselves. */
    static String passage(String text) {
        return "{'text': '" + text + "', 'language': 'en', 'origin': 'own'}";
    }
}
