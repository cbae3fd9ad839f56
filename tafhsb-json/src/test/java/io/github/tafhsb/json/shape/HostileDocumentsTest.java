// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.sample.SampleJson;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {
    /** Only so that a test ends: what is bounded takes a small part of it, however busy the machine. */
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Limits WIDE = Limits.standard().withBytes(64 << 20);

    private static List<String> soon(byte[] document, Limits limits) {
        return assertTimeoutPreemptively(SOON, () -> Reports.of(SampleJson.BOX, document, limits));
    }

    private static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    @Test
    void too_many_bytes_are_not_even_looked_at() {
        assertThat(soon(filled(50_000_000, '['), Limits.standard())).containsExactly("JSON-too-large ");
        assertThat(Reports.of(SampleJson.BOX, "x".repeat(17 << 20))).containsExactly("JSON-too-large ");
    }

    @Test
    void fifty_million_opening_brackets_stop_at_the_depth_limit() {
        assertThat(soon(filled(50_000_000, '['), WIDE)).hasSize(2).first().isEqualTo("SCH-type ");
        assertThat(soon(filled(50_000_000, '['), WIDE).get(1)).startsWith("JSON-too-deep /0/0");
    }

    @Test
    void a_hundred_thousand_objects_inside_one_another_stop_at_the_depth_limit() {
        byte[] deep = "{\"boxes\":[".repeat(100_000).getBytes(UTF_8);

        assertThat(soon(deep, WIDE)).containsExactly("JSON-too-deep /boxes/0".concat("/boxes/0".repeat(31)));
    }

    @Test
    void the_deepest_limit_there_is_can_be_used_up() {
        String box = "{\"id\":\"b\",\"label\":\"l\",\"open\":true,\"make\":\"oak\"";
        String deep = (box + ",\"boxes\":[").repeat(499) + box + "}" + "]}".repeat(499);

        assertThat(soon(deep.getBytes(UTF_8), Limits.standard().withDepth(1_000))).isEmpty();
    }

    @Test
    void the_depth_limit_is_exact() {
        String four = "{\"id\":\"b\",\"label\":\"l\",\"open\":true,\"make\":\"oak\",\"x\":[[[1]]]}";

        assertThat(Reports.of(SampleJson.BOX, four.getBytes(UTF_8), Limits.standard().withDepth(4))).containsExactly("SCH-unknown ");
        assertThat(Reports.of(SampleJson.BOX, four.getBytes(UTF_8), Limits.standard().withDepth(3)))
                .containsExactly("SCH-unknown ", "JSON-too-deep ");
    }

    @Test
    void nothing_is_empty_and_so_is_white_space() {
        assertThat(Reports.of(SampleJson.BOX, "")).containsExactly("JSON-empty ");
        assertThat(Reports.of(SampleJson.BOX, " \t\r\n ")).containsExactly("JSON-empty ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}]", "{}x", "{},", "{}\u0000", "{}/*x*/", "{}#"})
    void nothing_may_follow(String document) {
        assertThat(Reports.of(SampleJson.BOX, document)).hasSize(5).last().isEqualTo("JSON-trailing ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':1}", "{id:1}", "{\"id\":1,}", "{\"id\":01}", "{\"id\":+1}", "{\"id\":.5}", "{\"id\":5.}", "{\"id\":NaN}",
                "{\"id\":Infinity}", "{\"id\":-Infinity}", "{/*x*/}", "{#x\n}", "{\"id\":\"\t\"}", "{\"id\":\"\\x\"}", "{\"id\":\"\\u12G4\"}",
                "{\"id\":[1,]}", "{\"id\":[,1]}", "{\"id\" 1}", "{\"id\":nul}", "{\"id\":True}", "}", "]", "\u001e{}", "{\"id\":\"\u0000\"}"
            })
    void only_json_is_json(String document) {
        assertThat(Reports.of(SampleJson.BOX, document)).isNotEmpty().last().asString().startsWith("JSON-malformed");
    }

    @Test
    void a_mark_of_byte_order_is_refused() {
        assertThat(Reports.of(SampleJson.BOX, "\uFEFF{}")).containsExactly("JSON-encoding ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void other_encodings_are_refused(String charset) {
        byte[] document = "{\"id\":\"b\"}".getBytes(Charset.forName(charset));

        assertThat(Reports.of(SampleJson.BOX, document)).containsExactly("JSON-encoding ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080", "\u00ff", "\u00c0\u0080", "\u00c1\u00bf", "\u00e0\u0080\u0080", "\u00e0\u009f\u00bf", "\u00ed\u00a0\u0080",
                "\u00ed\u00bf\u00bf", "\u00f0\u0080\u0080\u0080", "\u00f4\u0090\u0080\u0080", "\u00f5\u0080\u0080\u0080", "\u00c3(", "\u00e2\u0080",
                "\u00f0\u009f\u0098"
            })
    void bad_utf_8_is_refused_in_texts_names_and_what_is_passed_over(String bytesAsLatin1) {
        for (String around : List.of("{\"id\":\"%s\"}", "{\"%s\":1}", "{\"x\":[{\"y\":\"0123456789%s\"}]}", "{}%s")) {
            byte[] document = around.formatted(bytesAsLatin1).getBytes(ISO_8859_1);

            assertThat(Reports.of(SampleJson.BOX, document)).as(around).containsExactly("JSON-encoding ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\uDFFF", "\\ud83d\\ud83d", "\\ud83dx", "\\ud83d\\n", "\\ude00\\ud83d"})
    void half_a_surrogate_pair_is_refused_in_texts_names_and_what_is_passed_over(String escaped) {
        for (String around : List.of("{\"id\":\"%s\"}", "{\"%s\":1}", "{\"x\":[{\"%s\":\"y\"}]}")) {
            assertThat(Reports.of(SampleJson.BOX, around.formatted(escaped)))
                    .as(around)
                    .containsExactly("JSON-encoding ");
        }
    }

    @Test
    void half_a_surrogate_pair_in_a_string_is_refused_where_it_stands() {
        List<ReadProblem> problems = new DocumentReader(Limits.standard())
                .read(SampleJson.BOX, "{\n\"ŵ\":\"\ud800\"}")
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(ReadProblem.Code.ENCODING);
        assertThat(problems.get(0).line()).isEqualTo(2);
        assertThat(problems.get(0).column()).isEqualTo(7);
    }

    @Test
    void whole_pairs_and_escaped_backslashes_are_welcome() {
        assertThat(Reports.of(SampleJson.LABEL, "\"\\ud83d\\uDE00\\\\ud800\"")).isEmpty();
        assertThat(new DocumentReader(Limits.standard()).read(SampleJson.LABEL, "\"\\ud83d\\uDE00\"").orElseThrow())
                .isEqualTo("😀");
    }

    @Test
    void numbers_without_end_are_answered_wherever_they_are() {
        String number = "1".repeat(1000);

        assertThat(Reports.of(SampleJson.SIZE, "{\"width\":" + number + "}")).containsExactly("JSON-number /width");
        assertThat(Reports.of(SampleJson.SIZE, "{\"width\":0." + number + "}")).containsExactly("JSON-number /width");
        assertThat(Reports.of(SampleJson.SIZE, "{\"width\":1e" + number + "}")).containsExactly("JSON-number /width");
        assertThat(Reports.of(SampleJson.SIZE, "{\"width\":1,\"x\":{\"y\":[" + number + "]}}"))
                .containsExactly("SCH-unknown ", "JSON-number ");
        assertThat(Reports.of(SampleJson.SIZE, "{\"width\":1,\"like\":" + number + "}"))
                .containsExactly("SCH-type /like", "JSON-number /like");
        assertThat(Reports.of(SampleJson.SIZE, number)).containsExactly("SCH-type ", "JSON-number ");
        assertThat(soon(("{\"open\":" + "9".repeat(10_000_000) + "}").getBytes(UTF_8), WIDE)).contains("JSON-number /open");
    }

    @Test
    void texts_names_and_arrays_without_end_are_answered() {
        assertThat(soon(("{\"id\":\"" + "x".repeat(15_000_000) + "\"}").getBytes(UTF_8), WIDE)).first().isEqualTo("JSON-text /id");
        assertThat(soon(("{\"" + "x".repeat(15_000_000) + "\":1}").getBytes(UTF_8), WIDE)).first().isEqualTo("SCH-unknown ");
        assertThat(soon(("{\"boxes\":[" + "1,".repeat(5_000_000) + "1]}").getBytes(UTF_8), WIDE)).hasSize(201).last().isEqualTo("JSON-too-many-problems ");
        assertThat(soon(("{\"x\":[" + "1,".repeat(5_000_000) + "1]}").getBytes(UTF_8), WIDE)).first().isEqualTo("SCH-unknown ");
        assertThat(soon(("{" + "\"x\":1,".repeat(2_000_000) + "\"x\":1}").getBytes(UTF_8), WIDE)).hasSize(201);
    }

    @Test
    void an_array_has_so_many_elements_at_most_whatever_the_schema_says() {
        Shape<List<Boolean>> list = Shapes.listOf(Shapes.bool(), 1_000);
        byte[] document = "[true,true,true]".getBytes(UTF_8);

        assertThat(Reports.of(list, document, Limits.standard().withElements(3))).isEmpty();
        assertThat(Reports.of(list, document, Limits.standard().withElements(2))).containsExactly("JSON-elements /2");
    }

    @Test
    void names_that_share_a_hash_do_not_slow_it_down() {
        byte[] harmless = withNames("Ab");
        byte[] hostile = withNames("BB");
        long fair = Long.MAX_VALUE;
        long slow = Long.MAX_VALUE;

        for (int round = 0; round < 5; round++) {
            fair = Math.min(fair, nanosToRefuse(harmless));
            slow = Math.min(slow, nanosToRefuse(hostile));
        }

        assertThat(slow).isLessThan(10 * fair);
    }

    /** An unknown member with 16,384 names, of pairs of which one is Aa: with BB for the other, all have one hash in Java. */
    private static byte[] withNames(String other) {
        StringBuilder names = new StringBuilder("{\"x\":{");
        for (int i = 0; i < 1 << 14; i++) {
            for (int bit = 0; bit < 14; bit++) {
                names.append(bit == 0 ? "\"" : "").append((i >> bit & 1) == 0 ? "Aa" : other);
            }
            names.append("\":1,");
        }
        return names.append("\"z\":1}}").toString().getBytes(UTF_8);
    }

    private static long nanosToRefuse(byte[] document) {
        long start = System.nanoTime();
        assertThat(Reports.of(SampleJson.BOX, document, WIDE)).first().isEqualTo("SCH-unknown ");
        return System.nanoTime() - start;
    }

    @Test
    void problems_are_kept_up_to_a_limit() {
        byte[] document = "{\"x\":1,\"x\":1,\"x\":1,\"x\":1}".getBytes(UTF_8);

        assertThat(Reports.of(SampleJson.BOX, document, Limits.standard().withProblems(2)))
                .containsExactly("SCH-unknown ", "SCH-unknown ", "JSON-too-many-problems ");
    }

    @Test
    void a_builder_that_throws_is_a_problem_and_no_exception() {
        Shape<String> throwing = Shapes.text(1, 9).as(
                text -> {
                    throw new IllegalStateException("canary");
                },
                text -> text);

        assertThat(Reports.of(throwing, "\"abc\"")).containsExactly("JSON-refused ");
    }
}
