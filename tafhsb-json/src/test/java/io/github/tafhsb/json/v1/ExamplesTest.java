// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.DocumentReader;
import io.github.tafhsb.json.shape.Row;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.text.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside definitions and members of the schema. */
class ExamplesTest {
    private static final MemberTexts TEXTS = new MemberTexts(Language.ENGLISH);
    private static final DocumentReader READER = new DocumentReader(Limits.standard());

    private static final Map<String, Shape<?>> SHAPES = shapes();

    /** What is written and never read keeps to its schema, and cannot be tried on the reader. */
    private static final Set<String> NEVER_READ = Set.of("Range", "Repetition");

    static Stream<String> keys() {
        return MemberTexts.exampled().stream();
    }

    private static Map<String, Shape<?>> shapes() {
        Map<String, Shape<?>> shapes = new TreeMap<>();
        Stream.of(Contract.DESCRIPTIONS, V1.written())
                .map(Descriptions::definitions)
                .forEach(definitions -> definitions.forEach((name, shape) -> {
                    shapes.put(name, shape);
                    for (Row row : shape.rows()) {
                        shapes.put(Descriptions.nameOf(shape) + "." + row.name(), row.shape());
                    }
                }));
        return shapes;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void keep_to_what_they_are_an_example_of(String key) {
        assertThat(SHAPES).containsKey(key);
        if (!NEVER_READ.contains(key)) {
            assertThat(READER.read(SHAPES.get(key), TEXTS.example(key).orElseThrow()).problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void stand_where_the_table_gives_none(String key) {
        Shape<?> shape = SHAPES.get(key);
        boolean isAnotherDefinition = key.contains(".") && shape.definition().isPresent();

        assertThat(isAnotherDefinition || shape.examples().isEmpty()).isTrue();
    }

    @Test
    void are_there_for_every_kind_of_identifier() {
        assertThat(SHAPES.keySet().stream().filter(key -> key.matches("\\w+Id") && SHAPES.get(key).examples().isEmpty()))
                .hasSizeGreaterThan(30)
                .allMatch(key -> TEXTS.example(key).isPresent());
    }
}
