// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.text.Language;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record store, an upload form or an attacker may hand over instead of an assessment. */
class HostileRecordsTest {
    private static final String SOUND = "{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"A-1\",\"version\":1}";

    /** Only so that a test ends: what is bounded takes a small part of it, however busy the machine. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static List<String> saidOf(byte[] document, Limits limits) {
        ReadResult<Assessment> result = assertTimeoutPreemptively(
                SOON, () -> TafhsbJson.standard().withLimits(limits).read(Assessment.class, document));
        assertThat(result.problems()).allSatisfy(problem -> assertThat(problem.message(Language.CYMRAEG)).endsWith("."));
        return result.problems().stream().map(problem -> problem.code().id() + " " + problem.pointer()).toList();
    }

    private static List<String> saidOf(String document) {
        return saidOf(document.getBytes(UTF_8), Limits.standard());
    }

    private static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    @Test
    void a_sound_one_is_no_problem() {
        assertThat(saidOf(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hello                 | JSON-malformed
            <html></html>         | JSON-malformed
            id: A-1               | JSON-malformed
            PK\u0003\u0004        | JSON-malformed
            {"kind":"assessment"  | JSON-truncated
            """)
    void no_json_is_said_to_be_none(String document, String code) {
        assertThat(saidOf(document)).last().asString().startsWith(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", "\u0000", "\u001a"})
    void nothing_may_follow(String more) {
        assertThat(saidOf(SOUND + more)).containsExactly("JSON-trailing ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r "})
    void nothing_is_said_to_be_empty(String document) {
        assertThat(saidOf(document)).containsExactly("JSON-empty ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"assessment\"", "1", "true", "null"})
    void no_object_is_of_another_type(String document) {
        assertThat(saidOf(document)).containsExactly("SCH-type ");
    }

    @Test
    void fifty_megabytes_of_brackets_are_not_looked_at_or_stop_at_the_depth_limit() {
        byte[] brackets = filled(50_000_000, '[');

        assertThat(saidOf(brackets, Limits.standard())).containsExactly("JSON-too-large ");
        assertThat(saidOf(brackets, Limits.standard().withBytes(64 << 20)))
                .hasSize(2)
                .first()
                .isEqualTo("SCH-type ");
        assertThat(saidOf(brackets, Limits.standard().withBytes(64 << 20)).get(1)).startsWith("JSON-too-deep ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"final-assessment", "issued-plan", "case-record", "Assessment", "", "1"})
    void another_root_is_all_that_is_said(String kind) {
        assertThat(saidOf(SOUND.replace("\"assessment\"", "\"" + kind + "\"").replace("\"A-1\"", "[[1]]")))
                .containsExactly("JSON-kind /kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"0\"", "\"1.0\"", "\"\"", "1", "null", "[1]"})
    void another_version_is_all_that_is_said(String version) {
        assertThat(saidOf(SOUND.replace("\"schemaVersion\":\"1\"", "\"schemaVersion\":" + version).replace("\"A-1\"", "[[1]]")))
                .containsExactly("JSON-version /schemaVersion");
    }

    @Test
    void kind_and_version_may_come_last() {
        assertThat(saidOf("{\"id\":\"A-1\",\"version\":1,\"schemaVersion\":\"1\",\"kind\":\"assessment\"}")).isEmpty();
    }

    @Test
    void a_member_twice_is_told_at_that_member_even_with_the_same_value() {
        assertThat(saidOf(SOUND.replace("}", ",\"id\":\"A-1\"}"))).containsExactly("JSON-duplicate /id");
        assertThat(saidOf(SOUND.replace("}", ",\"\\u0069d\":\"A-1\"}"))).containsExactly("JSON-duplicate /id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udfff", "\\ud83dx", "\\ude00\\ud83d"})
    void half_a_surrogate_pair_is_refused_wherever_it_stands(String half) {
        for (String around : List.of(
                SOUND.replace("}", ",\"reference\":\"%s\"}"), SOUND.replace("}", ",\"%s\":1}"), SOUND.replace("}", ",\"x\":[\"%s\"]}"))) {
            assertThat(saidOf(around.replace("%s", half))).as(around).containsExactly("JSON-encoding ");
        }
        assertThat(TafhsbJson.standard().read(Assessment.class, SOUND.replace("}", ",\"reference\":\"\ud800\"}")).problems())
                .extracting(ReadProblem::code)
                .containsExactly(Code.ENCODING);
    }

    @Test
    void a_number_of_a_thousand_digits_is_told_at_its_place() {
        for (String number : List.of("1".repeat(1_000), "1." + "0".repeat(1_000), "1e" + "9".repeat(1_000), "-" + "9".repeat(1_000))) {
            assertThat(saidOf(SOUND.replace("\"version\":1", "\"version\":" + number))).containsExactly("JSON-number /version");
        }
        assertThat(saidOf(SOUND.replace("}", ",\"reference\":" + "1".repeat(1_000) + "}")))
                .containsExactly("SCH-type /reference", "JSON-number /reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e-400", "1E999999999", "2147483648", "9223372036854775808", "0.1", "1e2147483648", "-0", "0"})
    void a_number_out_of_all_proportion_is_told_at_its_place(String number) {
        assertThat(saidOf(SOUND.replace("\"version\":1", "\"version\":" + number))).hasSize(1).first().asString().endsWith(" /version");
    }

    @Test
    void a_depth_of_a_hundred_thousand_stops_at_the_depth_limit() {
        String before = SOUND.substring(0, SOUND.length() - 1);

        assertThat(saidOf(before + ",\"x\":" + "[".repeat(100_000))).containsExactly("SCH-unknown ", "JSON-too-deep ");
        assertThat(saidOf(before + ",\"x\":" + "{\"x\":".repeat(100_000))).containsExactly("SCH-unknown ", "JSON-too-deep ");
        assertThat(saidOf(before + ",\"people\":" + "[".repeat(100_000))).hasSize(2).last().asString().startsWith("JSON-too-deep /people");
        assertThat(saidOf(before + ",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .containsExactly("SCH-unknown ", "JSON-too-deep ");
    }

    @Test
    void the_deepest_record_there_can_be_is_within_the_depth_limit() {
        int deepest = Contract.JSON.types().stream().mapToInt(type -> Contract.depth(Contract.DESCRIPTIONS.find(type))).max().orElseThrow();

        assertThat(deepest).isLessThan(Limits.standard().depth());
    }

    @Test
    void the_longest_text_there_can_be_is_within_the_limit_of_texts() {
        String words = "\ud83d\ude00".repeat(32_000);

        assertThat(saidOf(SOUND.replace("}", ",\"commission\":{\"question\":{\"text\":\"" + words + "\",\"language\":\"en\",\"origin\":\"own\"}}}")))
                .isEmpty();
    }

    @Test
    void a_seal_does_not_make_a_hostile_document_slower_than_its_size() {
        String version = "{\"seal\":{\"algorithm\":\"SHA-256\",\"canonicalization\":\"RFC 8785\",\"schemaVersion\":\"1\",\"digest\":\"" + "0".repeat(64)
                + "\"},\"content\":{\"id\":\"A-1\",\"version\":1},\"signOff\":{\"by\":\"tm-1\",\"on\":\"2026-05-03\",\"decision\":\"approved\"},\"judgement\":{\"judgedOn\":\"2026-05-03\",\"outcomes\":[{\"rule\":\"A01\",\"revision\":1,\"outcome\":\"met\"}]}}";
        String record = "{\"kind\":\"case-record\",\"schemaVersion\":\"1\",\"id\":\"A-1\",\"versions\":[" + (version + ",").repeat(20_000) + version + "]}";

        ReadResult<CaseRecord> result = assertTimeoutPreemptively(SOON, () -> TafhsbJson.standard().read(CaseRecord.class, record));

        assertThat(result.problems()).hasSize(201).first().extracting(ReadProblem::code).isEqualTo(Code.SEAL);
    }

    @Test
    void an_assessment_is_no_final_one_and_the_other_way_round() {
        assertThat(TafhsbJson.standard().read(FinalAssessment.class, SOUND).problems())
                .extracting(ReadProblem::code)
                .containsExactly(Code.KIND);
    }
}
