// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.json.sample.Box;
import io.github.tafhsb.json.sample.SampleJson;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TafhsbJsonTest {
    private static final String DOCUMENT = "{\"id\":\"b\",\"label\":\"ŵ\",\"open\":true,\"make\":\"oak\"}";
    private final TafhsbJson json = TafhsbJson.over(SampleJson.ALL);

    @Test
    void reads_bytes_and_strings_alike() {
        assertThat(json.read(Box.class, DOCUMENT))
                .isEqualTo(json.read(Box.class, DOCUMENT.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadResult.Accepted.class);
    }

    @Test
    void writes_what_it_has_read() {
        Box box = json.read(Box.class, DOCUMENT).orElseThrow();

        assertThat(json.write(Box.class, box)).asString(StandardCharsets.UTF_8).isEqualTo(DOCUMENT);
        assertThat(json.write(box)).isEqualTo(json.write(Box.class, box));
        assertThat(json.canonical(Box.class, box))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"id\":\"b\",\"label\":\"ŵ\",\"make\":\"oak\",\"open\":true}");
        assertThat(json.toJson(Box.class, box))
                .isEqualTo("{\n  \"id\": \"b\",\n  \"label\": \"ŵ\",\n  \"open\": true,\n  \"make\": \"oak\"\n}\n");
    }

    @Test
    void keeps_to_the_limits_it_is_given() {
        ReadResult<Box> result = json.withLimits(Limits.standard().withBytes(10)).read(Box.class, DOCUMENT);

        assertThat(result.problems()).extracting(ReadProblem::code).containsExactly(ReadProblem.Code.TOO_LARGE);
    }

    @Test
    void tells_codes_and_places_and_nothing_else_where_a_value_is_insisted_on() {
        ReadResult<Box> result = json.read(Box.class, DOCUMENT.replace("ŵ", "canary canary"));

        assertThat(result.toOptional()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(result::orElseThrow)
                .withMessage("Rejected: SCH-length at '/label', line 1, column 19");
        assertThat(json.read(Box.class, DOCUMENT)).hasToString("Accepted");
        assertThat(json.read(Box.class, "{\"make\":\"oak\",\"id\":\"b\",\"open\":true}"))
                .hasToString("Rejected: SCH-required at '', member 'label', line 1, column 35");
    }

    @Test
    void knows_its_types_and_no_others() {
        assertThat(json.types()).contains(Box.class);
        assertThat(json.schema(Box.class)).contains("\"$id\": \"https://example.org/schema/box.schema.json\"");
        assertThatIllegalArgumentException().isThrownBy(() -> json.read(String.class, "\"x\""));
        assertThatIllegalArgumentException().isThrownBy(() -> json.write("x"));
        assertThatNullPointerException().isThrownBy(() -> json.read(Box.class, (String) null)).withMessage("document");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"}) // what a caller without generics can do
    void a_value_of_another_type_is_refused_by_the_name_of_its_parameter() {
        Class type = Box.class;
        Object box = json.read(Box.class, DOCUMENT).orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> json.write(type, (Object) "x")).withMessageStartingWith("value:");
        assertThatIllegalArgumentException().isThrownBy(() -> json.changes(type, box, "x")).withMessageStartingWith("after:");
        assertThatIllegalArgumentException().isThrownBy(() -> json.merge(type, box, "x", box)).withMessageStartingWith("mine:");
    }

    @Test
    void what_was_written_and_cannot_be_read_is_told_to_whoever_asks() {
        TafhsbJson standard = TafhsbJson.standard();

        assertThat(standard.unreadable(Hypothesis.class, citing(1_000))).isEmpty();
        assertThat(standard.unreadable(Hypothesis.class, citing(1_001)))
                .extracting(ReadProblem::code, ReadProblem::pointer)
                .containsExactly(tuple(ReadProblem.Code.SIZE, "/evidenceFor"));
        assertThat(standard.withLimits(Limits.standard().withBytes(1_000)).unreadable(Hypothesis.class, citing(1_000)))
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.TOO_LARGE);
    }

    private static Hypothesis citing(int items) {
        return Hypothesis.builder()
                .id(HypothesisId.of("hyp-1"))
                .standing(HypothesisStanding.HELD)
                .evidenceFor(IntStream.range(0, items).mapToObj(i -> EvidenceId.of("ev-" + i)).toList())
                .build();
    }

    @Test
    void there_is_a_standard_one() {
        assertThat(TafhsbJson.standard()).isSameAs(TafhsbJson.standard());
    }

    @Test
    void shows_nothing_of_jackson_nor_of_its_own_inside() {
        Stream.of(TafhsbJson.class, ReadResult.class, ReadProblem.class, Limits.class, DocumentLines.class, DocumentLine.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::toGenericString)
                .forEach(signature -> assertThat(signature).doesNotContain("jackson", "json.shape", "json.v1"));
    }

    @Test
    void limits_are_sensible() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.standard().withDepth(1001));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.standard().withProblems(0));
        assertThat(Limits.standard().withText(5).withNumber(6).withElements(7).withDepth(8).withProblems(9).withBytes(4))
                .isEqualTo(new Limits(4, 8, 5, 6, 7, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadResult.Rejected<>(java.util.List.of()));
    }
}
