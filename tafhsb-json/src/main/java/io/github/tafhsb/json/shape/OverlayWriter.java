// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what a schema says in the words of one language: a title and a description for each place of it, and for each
 * word of a choice.
 *
 * <p>Places are JSON Pointers into the schema. Whoever puts each title and description at its place has that schema in
 * the other language, word for word as {@link SchemaWriter} would write it.
 */
final class OverlayWriter {
    private final Writing out;
    private final Texts texts;

    private OverlayWriter(Writing out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    static String write(String schema, Shape<?> root, String language, Texts texts) {
        String name = root.definition().orElseThrow();
        Map<String, Shape<?>> definitions = new LinkedHashMap<>(Descriptions.definitions(List.of(root)));
        return DocumentWriter.pretty(out -> {
            OverlayWriter overlay = new OverlayWriter(out, texts);
            out.startObject();
            out.name("schema");
            out.text(schema);
            out.name("language");
            out.text(language);
            overlay.object("texts", () -> definitions.forEach(
                    (key, shape) -> overlay.places(key.equals(name) ? "" : "/$defs/" + key, key, shape)));
            overlay.object("words", () -> definitions.forEach(overlay::words));
            out.endObject();
        });
    }

    private void places(String place, String definition, Shape<?> shape) {
        text(place, texts.find(definition, wordsOf(shape)));
        shape.rows().forEach(row ->
                text(place + "/properties/" + row.name(), texts.find(definition + "." + row.name())));
    }

    private void words(String definition, Shape<?> shape) {
        List<String> words = wordsOf(shape);
        if (!words.isEmpty()) {
            object(definition, () -> words.forEach(word -> text(word, texts.find(definition + "." + word))));
        }
    }

    private static List<String> wordsOf(Shape<?> shape) {
        return shape.kind() == Kind.CHOICE ? shape.words() : List.of();
    }

    private void text(String name, Optional<Texts.Text> told) {
        Texts.Text text = told.orElseThrow();
        object(name, () -> {
            out.name("title");
            out.text(text.title());
            out.name("description");
            out.text(text.description());
        });
    }

    private void object(String name, Runnable members) {
        out.name(name);
        out.startObject();
        members.run();
        out.endObject();
    }
}
