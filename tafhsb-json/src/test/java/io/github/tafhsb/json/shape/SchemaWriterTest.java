// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.json.sample.Box;
import io.github.tafhsb.json.sample.SampleJson;
import io.github.tafhsb.json.sample.Shelf;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaWriterTest {
    private final String text = SampleJson.ALL.schema(Shelf.class);
    private final JsonNode schema = new JsonMapper().readTree(text);

    private String at(String pointer) {
        return schema.at(pointer).toString();
    }

    @Test
    void keeps_to_the_meta_schema() {
        assertThat(Oracle.ofSchemas().complaint(text)).isEmpty();
        assertThat(Oracle.ofSchemas().complaint(text.replace("\"minItems\": 1", "\"minItems\": \"1\""))).isPresent();
    }

    @Test
    void is_always_the_same_text() {
        Descriptions again = Descriptions.of("https://example.org/schema/", Texts.PLACEHOLDER, SampleJson.SHELF);

        assertThat(again.schema(Shelf.class)).isEqualTo(text);
    }

    @Test
    void is_indented_by_two_spaces_and_ends_with_a_line_feed() {
        assertThat(text)
                .startsWith("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$id": "https://example.org/schema/shelf.schema.json",
                          "title": "ShelfDocument",
                          "description": "(ShelfDocument)",
                          "type": "object",
                          "properties": {
                            "kind": {
                              "title": "ShelfDocument.kind",
                              "description": "(ShelfDocument.kind)",
                              "type": "string",
                              "const": "shelf"
                            },
                        """)
                .endsWith("\n  }\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void limits_every_text_and_every_array_and_has_only_words_of_the_standard() {
        schema.findValues("type").forEach(type -> assertThat(type.isString()).isTrue());
        assertThat(text).doesNotContain("\"x-");
        check(schema);
    }

    private void check(JsonNode node) {
        String type = node.path("type").asString("");
        if (type.equals("string")) {
            assertThat(node.has("maxLength") || node.has("enum") || node.has("const")).as(node.toString()).isTrue();
        }
        if (type.equals("array")) {
            assertThat(node.has("maxItems")).as(node.toString()).isTrue();
        }
        if (node.path("properties").isObject()) {
            assertThat(node.path("additionalProperties").asBoolean(true)).as(node.toString()).isFalse();
            node.path("properties").forEach(member -> {
                assertThat(member.has("title") && member.has("description")).as(member.toString()).isTrue();
                check(member);
            });
        } else {
            node.forEach(this::check);
        }
    }

    @Test
    void says_what_each_shape_asks_for() {
        assertThat(at("/$defs/BoxId")).contains("\"minLength\":1,\"maxLength\":8,\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9._-]*$\",\"examples\":");
        assertThat(at("/$defs/Label/not")).matches("\\{\"maxLength\":[0-9]+,\"pattern\":\".Dd..Aa..Tt..Aa.:\"}");
        assertThat(at("/$defs/Colour/enum")).isEqualTo("[\"red\",\"dark-green\",\"blue\"]");
        assertThat(at("/$defs/Size/properties/width")).endsWith("\"type\":\"integer\",\"minimum\":-5,\"maximum\":500}");
        assertThat(at("/$defs/Size/properties/like"))
                .endsWith("\"type\":\"array\",\"minItems\":0,\"maxItems\":3,\"uniqueItems\":true,\"items\":{\"$ref\":\"#/$defs/BoxId\"}}");
        assertThat(at("/$defs/Box/properties/boxes/items")).isEqualTo("{\"$ref\":\"#/$defs/Box\"}");
        assertThat(at("/$defs/Box/properties/extensions"))
                .contains("\"type\":\"object\",\"maxProperties\":3,\"propertyNames\":{\"type\":\"string\",")
                .endsWith("\"additionalProperties\":{\"$ref\":\"#/$defs/Words\"}}");
        assertThat(at("/$defs/Words")).endsWith("\"additionalProperties\":false,\"minProperties\":1,\"maxProperties\":1}");
        assertThat(at("/$defs/WordsNotAsked")).endsWith("\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}");
        assertThat(at("/required")).isEqualTo("[\"kind\",\"schemaVersion\",\"name\",\"boxes\"]");
    }

    @Test
    void tells_the_meaning_of_every_word_of_a_choice() {
        assertThat(schema.at("/$defs/Colour/description").asString())
                .isEqualTo("(Colour)\nred: Colour.red. (Colour.red)\ndark-green: Colour.dark-green. (Colour.dark-green)\nblue: Colour.blue. (Colour.blue)");
    }

    @Test
    void of_a_part_refers_to_itself_where_the_part_contains_itself() {
        JsonNode box = new JsonMapper().readTree(SampleJson.ALL.schema(Box.class));

        assertThat(box.at("/properties/boxes/items").toString()).isEqualTo("{\"$ref\":\"#\"}");
        assertThat(box.at("/$defs/Box").isMissingNode()).isTrue();
        assertThat(Oracle.ofSchemas().complaint(box.toString())).isEmpty();
    }

    @Test
    void names_everything_that_has_no_text() {
        Texts some = key -> key.startsWith("Colour") || key.equals("Box.label") ? Optional.empty() : Texts.PLACEHOLDER.find(key);

        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaWriter.write("https://example.org/x", SampleJson.BOX, some))
                .withMessage("no text for Box.label, ColourAnswer, ColourAnswer.known, ColourAnswer.notKnown, ColourAnswer.notAsked, Colour, Colour.red, Colour.dark-green, Colour.blue, ColourAnswerNotKnown, ColourAnswerNotKnown.reason, ColourAnswerNotAsked");
    }
}
