// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.formulation.rule.OwnHarmIsConsidered;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.trace.Trace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What follows from a record, as JSON. */
class DerivedTest {
    private static final Rule<?> ANY = new OwnHarmIsConsidered();

    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 7, 21));
    private static final Oracle TRACES = new Oracle(JSON.schema(Trace.class));
    private static final Oracle OUTLINES = new Oracle(JSON.schema(Outline.class));

    static Stream<Assessment> records() throws IOException {
        return Stream.concat(
                ExplanationTest.records().stream(),
                LongStream.range(0, 25).mapToObj(seed -> Canary.of(Generated.one(Assessment.class, seed))));
    }

    private static Trace traced(Assessment record) {
        return Trace.of(record, CONTEXT.today());
    }

    private static JsonNode tree(String json) {
        return Contract.tree(json.getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("records")
    void keeps_to_its_schema(Assessment record) {
        assertThat(TRACES.complaint(JSON.trace(traced(record)))).isEmpty();
        assertThat(OUTLINES.complaint(JSON.outline(Outline.of(record, CONTEXT)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_trace_tells_everything_on_the_way(Assessment record) {
        Trace trace = traced(record);
        JsonNode told = tree(JSON.trace(trace));

        assertThat(told.path("nodes")).hasSameSizeAs(trace.nodes());
        assertThat(told.path("links")).hasSameSizeAs(trace.links());
        assertThat(told.path("remarks")).hasSameSizeAs(trace.remarks());
        assertThat(told.toString().toLowerCase(Locale.ROOT)).doesNotContain("canari", "2187");
    }

    @ParameterizedTest
    @MethodSource("records")
    void an_outline_points_at_what_somebody_wrote_and_repeats_nothing_of_it(Assessment record) {
        JsonNode told = tree(JSON.outline(Outline.of(record, CONTEXT)));
        Parts parts = Parts.of(record);
        List<String> places = new ArrayList<>();
        told.findParents("pointer").stream().filter(each -> each.has("id")).forEach(each -> {
            String pointer = each.get("pointer").stringValue();
            places.add(pointer);
            assertThat(parts.problem(ANY, pointer, "").subject()).contains(SubjectId.of(each.get("id").stringValue()));
        });

        assertThat(places).allMatch(parts::holds);
        assertThat(told.toString().toLowerCase(Locale.ROOT)).doesNotContain("canari");
    }

    @Test
    void each_names_the_record_its_version_and_what_it_is() {
        Assessment record = Assessment.begin(AssessmentId.of("asm-1")).withVersion(2);
        JsonNode trace = tree(JSON.trace(traced(record)));
        JsonNode outline = tree(JSON.outline(Outline.of(record, CONTEXT)));

        assertThat(trace.toString()).isEqualTo("{\"kind\":\"trace\",\"schemaVersion\":\"1\",\"assessment\":\"asm-1\",\"version\":2}");
        assertThat(outline.at("/kind").stringValue()).isEqualTo("outline");
        assertThat(outline.at("/version").intValue()).isEqualTo(2);
        assertThat(outline.at("/on").stringValue()).isEqualTo("2026-07-21");
        assertThat(outline.at("/profiles/2/strengths/looked").stringValue()).isEqualTo("not-looked");
        assertThat(outline.at("/areas/0/prompts/0/text/cymraeg").stringValue()).isNotBlank();
    }

    @Test
    void neither_is_a_kind_of_document_that_can_be_read() {
        String trace = JSON.trace(traced(Assessment.begin(AssessmentId.of("asm-1"))));

        assertThat(JSON.read(Assessment.class, trace.getBytes(UTF_8)).problems()).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.read(Trace.class, trace.getBytes(UTF_8)));
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.read(Outline.class, trace.getBytes(UTF_8)));
    }
}
