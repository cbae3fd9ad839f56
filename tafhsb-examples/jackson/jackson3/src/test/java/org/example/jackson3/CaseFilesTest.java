// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.example.jackson3.CaseFiles.MAPPER;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.jackson3.DocumentRefusedException;
import io.github.tafhsb.json.jackson3.TafhsbModule;
import io.github.tafhsb.time.Day;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.example.jackson3.CaseFiles.CaseFile;
import org.example.jackson3.CaseFiles.Received;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 without Jackson 2: run once as a module and once on the class path. */
class CaseFilesTest {
    private static final boolean MODULES = Boolean.getBoolean("org.example.modules");

    @Test
    void this_is_a_module_where_it_should_be_and_the_other_jackson_is_absent() {
        for (Class<?> type : List.of(getClass(), Assessment.class, TafhsbModule.class, JsonMapper.class)) {
            assertThat(type.getModule().isNamed()).as(type.getName()).isEqualTo(MODULES);
        }
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
    }

    @Test
    void a_whole_record_travels_in_a_case_file() throws IOException {
        CaseFile file = new CaseFile("East", sample(), List.of(AssessmentId.of("as-0")), Map.of(AssessmentId.of("as-0"), Day.of(2026, 3, 12)));
        String text = MAPPER.writeValueAsString(file);

        assertThat(text).contains("\"earlier\":[\"as-0\"],\"seenOn\":{\"as-0\":\"2026-03-12\"}");
        assertThat(MAPPER.readValue(text, CaseFile.class)).isEqualTo(file);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(file), CaseFile.class)).isEqualTo(file);
        assertThat(MAPPER.writeValueAsBytes(sample())).isEqualTo(TafhsbJson.standard().write(sample()));
    }

    @Test
    void what_is_wrong_is_kept_or_thrown() {
        String text = "{\"team\":\"East\",\n\"draft\":{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"a 1\",\"id\":\"b\"}}";
        List<ReadProblem> kept = MAPPER.readValue(text, Received.class).draft().problems();
        DocumentRefusedException thrown =
                catchThrowableOfType(DocumentRefusedException.class, () -> MAPPER.readValue(text, CaseFile.class));

        assertThat(kept)
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "SCH-pattern at '/id', line 2, column 55",
                        "JSON-duplicate at '/id', line 2, column 61",
                        "SCH-required at '', member 'version', line 2, column 69");
        assertThat(thrown.problems()).isEqualTo(kept);
        assertThat(thrown.toString()).doesNotContain("a 1");
    }

    @Test
    void what_has_no_json_is_refused_by_name() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Context.on(LocalDate.of(2026, 3, 12))))
                .withMessageContaining("tafhsb has no JSON for this type");
    }

    /** A module cannot offer a service of a module that may be absent: there, a vendor registers it. */
    @Test
    void it_is_found_by_itself_on_the_class_path() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules().stream()
                        .anyMatch(TafhsbModule.class::isInstance))
                .isEqualTo(!MODULES);
    }

    private static Assessment sample() throws IOException {
        try (InputStream in = TafhsbJson.class.getResourceAsStream("samples/v1/case-01-settled.json")) {
            return TafhsbJson.standard().read(Assessment.class, in.readAllBytes()).orElseThrow();
        }
    }
}
