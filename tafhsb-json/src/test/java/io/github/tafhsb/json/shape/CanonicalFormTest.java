// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tafhsb.json.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * RFC 8785, as far as our documents go: texts, names, nesting, booleans, whole numbers. There is no null, no
 * fraction and no empty member name in any description, so three of the published vectors cannot be expressed: {@code
 * arrays} (null), {@code values} (fractions, null) and {@code structures} (an empty name). Like content is tried below,
 * and so is the text of {@code values}.
 */
class CanonicalFormTest {
    private static final TextShape<String> TEXT = Shapes.text(0, 1_000);
    private static final Shape<Map<String, String>> TEXTS = Shapes.mapOf(TEXT, TEXT, 100);

    private static String canonical(Shape<?> shape, String document) {
        return canonicalOf(shape, document.getBytes(UTF_8));
    }

    private static <T> String canonicalOf(Shape<T> shape, byte[] document) {
        T value = new DocumentReader(Limits.standard()).read(shape, document).orElseThrow();
        return new String(DocumentWriter.canonical(shape, value), UTF_8);
    }

    /** Set with {@code -Dtafhsb.vectors=…}; the folder is not part of the project. */
    private static Path vectors() {
        String folder = System.getProperty("tafhsb.vectors", "");
        assumeThat(folder).as("-Dtafhsb.vectors names the folder of published vectors").isNotEmpty();
        return Path.of(folder, "rfc8785");
    }

    @ParameterizedTest
    @ValueSource(strings = {"french", "unicode", "weird"})
    void published_vectors_of_texts_come_out_as_published(String name) throws IOException {
        byte[] input = Files.readAllBytes(vectors().resolve("input/" + name + ".json"));

        assertThat(canonicalOf(TEXTS, input)).isEqualTo(Files.readString(vectors().resolve("output/" + name + ".json")));
    }

    private record Inner(int small, int capital) {}

    private record Outer(Inner inner, List<Map<String, String>> list, int newline) {}

    private static final Shape<Inner> INNER = Records.record(
            Inner.class,
            Inner::new,
            Records.required("f", Shapes.integer(0, 9), Inner::small),
            Records.required("F", Shapes.integer(0, 9), Inner::capital));
    private static final Shape<Outer> OUTER = Records.record(
            Outer.class,
            Outer::new,
            Records.required("a", INNER, Outer::inner),
            Records.required("111", Shapes.listOf(TEXTS, 9), Outer::list),
            Records.required("\n", Shapes.integer(0, 99), Outer::newline));

    @Test
    void members_are_sorted_by_their_utf_16_code_units_at_every_level() {
        assertThat(canonical(TEXTS, "{\"\\uFB33\":\"4\",\"\\uD83D\\uDE00\":\"3\",\"b\":\"2\",\"B\":\"1\",\"\":\"0\"}"))
                .isEqualTo("{\"\":\"0\",\"B\":\"1\",\"b\":\"2\",\"😀\":\"3\",\"\uFB33\":\"4\"}");
        assertThat(canonical(OUTER, "{\"a\":{\"f\":1,\"F\":5.0},\"111\":[{\"e\":\"yes\",\"E\":\"no\"}],\"\\n\":5.6e1}"))
                .isEqualTo("{\"\\n\":56,\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"a\":{\"F\":5,\"f\":1}}");
    }

    @Test
    void texts_are_escaped_no_more_than_they_must_be() {
        assertThat(canonical(TEXT, "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\t\\f\\r\\u001f\\u007f\\u2028\\ud83d\\ude00\""))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\\u001f\u007f\u2028😀\"");
    }

    @Test
    void what_is_written_in_the_usual_way_is_escaped_alike() {
        assertThat(DocumentWriter.write(TEXT, "/\u000f😀’")).asString(UTF_8).isEqualTo("\"/\\u000f😀’\"");
    }

    @Test
    void sorted_names_do_not_depend_on_the_order_they_came_in() {
        Map<String, String> sorted = new TreeMap<>(Map.of("b", "1", "a", "2"));

        assertThat(DocumentWriter.canonical(TEXTS, sorted)).asString(UTF_8).isEqualTo("{\"a\":\"2\",\"b\":\"1\"}");
    }
}
