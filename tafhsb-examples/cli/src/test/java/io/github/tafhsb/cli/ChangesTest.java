// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ChangesTest {
    private static final TafhsbJson JSON = TafhsbJson.standard();
    private static final String MARCH = Ran.sample("case-01-final");
    private static final String SEPTEMBER = Ran.sample("case-05-second-version");

    @TempDir
    Path folder;

    @Test
    void are_told_by_topic_and_place() {
        Ran ran = Ran.of("changes", MARCH, SEPTEMBER);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("What was learnt\n")
                .contains(
                        "Which judgement moved\n  /formulation/hypotheses/0  The team is surer of an explanation than it was.\n")
                .contains("  /plan/goals/0  Something to move towards left the plan")
                .doesNotContain("hyp-main", "ev-15");
    }

    @Test
    void whoever_asks_sees_of_what_on_what_evidence_and_in_whose_words() {
        assertThat(Ran.of("changes", "--show-values", MARCH, SEPTEMBER).out())
                .contains(
                        "surer of an explanation than it was.\n    About: hyp-main\n    On the evidence: ev-15, ev-16\n    It says: ");
    }

    @Test
    void are_the_librarys_own_json_to_whoever_asks_for_values_and_places_to_all_others() throws IOException {
        String whole = Ran.of("changes", "--show-values", "--format", "json", MARCH, SEPTEMBER)
                .out();
        Ran places = Ran.of("changes", "--format", "json", MARCH, SEPTEMBER);

        assertThat(new JsonMapper().readTree(whole))
                .isEqualTo(new JsonMapper().readTree(JSON.versionChanges(between())));
        assertThat(places.object().get("changes")).hasSameSizeAs(between().all());
        assertThat(places.object().at("/changes/0/pointer").asString()).isEqualTo("/evidence/7");
        assertThat(places.out()).doesNotContain("\"part\"", "\"evidence\":", "ev-15");
    }

    @Test
    void a_patch_holds_values_and_makes_the_old_document_into_the_new() throws IOException {
        Path patch = folder.resolve("patch.json");

        assertThat(Ran.of("changes", "--format", "patch", MARCH, SEPTEMBER).exit())
                .isEqualTo(2);
        assertThat(Ran.of("changes", "--format", "patch", "-o", patch.toString(), MARCH, SEPTEMBER))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(patch).content().contains("\"op\": \"test\"");
    }

    @Test
    void of_other_documents_it_is_told_which_member_says_something_else() throws IOException {
        String plan = Ran.sample("case-01-plan");
        Path other = Files.writeString(
                folder.resolve("plan.json"), Files.readString(Path.of(plan)).replace("2026-06-11", "2026-06-18"));

        assertThat(Ran.of("changes", plan, other.toString()).out())
                .startsWith("  /plan/reviewOn  ")
                .doesNotContain("2026");
        assertThat(Ran.of("changes", "--show-values", plan, other.toString()).out())
                .contains("    It said: \"2026-06-11\"\n    It says: \"2026-06-18\"\n");
        assertThat(Ran.of("changes", plan, plan)).isEqualTo(new Ran(0, "Nothing has changed.\n", ""));
        assertThat(Ran.of("changes", "--format", "json", plan, plan).err())
                .startsWith("There is JSON only for two versions");
    }

    @ParameterizedTest
    @CsvSource({"case-01-draft, case-02-draft", "case-01-draft, case-01-plan", "case-01-plan, case-05-record"})
    void what_is_not_alike_is_not_compared(String old, String later) {
        Ran ran = Ran.of("changes", Ran.sample(old), Ran.sample(later));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("These cannot be compared");
    }

    @Test
    void what_is_refused_or_not_there_is_told() throws IOException {
        Path refused = Files.writeString(folder.resolve("no.json"), "{\"kind\":\"assessment\"}");

        Ran ran = Ran.of("changes", MARCH, refused.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(refused + "  assessment\n  Refused  ");
        assertThat(Ran.of("changes", MARCH, folder.resolve("none").toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void a_signed_version_has_no_patch() throws IOException {
        String record = Ran.sample("case-05-record");
        Path without = folder.resolve("record.json");
        CaseRecord lineage =
                JSON.read(CaseRecord.class, Files.readAllBytes(Path.of(record))).orElseThrow();
        Files.write(without, JSON.write(lineage.withVersions()));

        assertThat(Ran.of("changes", "--format", "patch", "--show-values", record, without.toString())
                        .err())
                .startsWith("A signed version is never changed");
    }

    private static VersionChanges between() throws IOException {
        Assessment march = JSON.read(FinalAssessment.class, Files.readAllBytes(Path.of(MARCH)))
                .orElseThrow()
                .getContent();
        return VersionChanges.between(
                march,
                JSON.read(Assessment.class, Files.readAllBytes(Path.of(SEPTEMBER)))
                        .orElseThrow());
    }
}
