// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the JSON Schema (2020-12) of a shape: the root in place, every other named shape once under {@code $defs}, in
 * the order in which a reader meets them.
 */
public final class SchemaWriter {
    private final Writing out;
    private final String root;
    private final Texts texts;
    private final List<String> untold = new ArrayList<>();

    private SchemaWriter(Writing out, String root, Texts texts) {
        this.out = out;
        this.root = root;
        this.texts = texts;
    }

    /**
     * {@return the schema of a shape that has a name, indented}
     *
     * @throws IllegalStateException if a definition, member or word has no text; the message names all of them
     */
    public static String write(String id, Shape<?> root, Texts texts) {
        String name = root.definition().orElseThrow();
        Map<String, Shape<?>> definitions = new LinkedHashMap<>(Descriptions.definitions(List.of(root)));
        definitions.remove(name);
        return DocumentWriter.pretty(out -> {
            SchemaWriter schema = new SchemaWriter(out, name, texts);
            out.startObject();
            schema.set("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.set("$id", id);
            schema.define(name, root);
            schema.object("$defs", () -> definitions.forEach((key, shape) -> schema.object(key, () -> schema.define(key, shape))));
            out.endObject();
            if (!schema.untold.isEmpty()) {
                throw new IllegalStateException("no text for " + String.join(", ", schema.untold));
            }
        });
    }

    private void define(String name, Shape<?> shape) {
        List<String> words = shape.kind() == Kind.CHOICE ? shape.words() : List.of();
        tell(name, words);
        words.forEach(word -> isTold(name + "." + word));
        shape.describe(this);
        example(name);
    }

    private void tell(String key, List<String> words) {
        if (isTold(key)) {
            texts.find(key, words).ifPresent(text -> {
                set("title", text.title());
                set("description", text.description());
            });
        }
    }

    private boolean isTold(String key) {
        boolean told = texts.find(key).isPresent();
        if (!told) {
            untold.add(key);
        }
        return told;
    }

    private void example(String key) {
        texts.example(key).ifPresent(json -> {
            out.name("examples");
            out.startArray();
            out.json(json);
            out.endArray();
        });
    }

    void type(Kind kind) {
        set("type", kind.type());
    }

    void set(String keyword, String value) {
        out.name(keyword);
        out.text(value);
    }

    void set(String keyword, boolean value) {
        out.name(keyword);
        out.bool(value);
    }

    void set(String keyword, long value) {
        out.name(keyword);
        out.integer(value);
    }

    void set(String keyword, List<String> values) {
        out.name(keyword);
        out.startArray();
        values.forEach(out::text);
        out.endArray();
    }

    void object(String keyword, Runnable members) {
        out.name(keyword);
        out.startObject();
        members.run();
        out.endObject();
    }

    void shape(String keyword, Shape<?> shape) {
        object(keyword, () -> refer(shape));
    }

    /** The members of a definition, each with its text, and which of them must be there. */
    void members(String definition, List<? extends Row> rows) {
        object("properties", () -> {
            for (Row row : rows) {
                object(row.name(), () -> {
                    tell(definition + "." + row.name(), List.of());
                    refer(row.shape());
                    example(definition + "." + row.name());
                });
            }
        });
        List<String> required = rows.stream().filter(Row::isRequired).map(Row::name).toList();
        if (!required.isEmpty()) {
            set("required", required);
        }
    }

    private void refer(Shape<?> shape) {
        Optional<String> name = shape.definition();
        if (name.isEmpty()) {
            shape.describe(this);
        } else {
            set("$ref", name.get().equals(root) ? "#" : "#/$defs/" + name.get());
        }
    }
}
