// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.calendar.DueState;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is derived from a record, as JSON: it keeps to its schema and holds none of the record's words. */
class CalendarAndChangesTest {
    private static final Path SAMPLES = Path.of("src/main/resources/io/github/tafhsb/json/samples/v1");
    private static final Policy LIMITED = Policy.none()
            .withLimits(TimeLimit.days(LimitKind.TRAINING, 730), TimeLimit.days(LimitKind.REASSESSMENT, 365));

    /** Every document that is derived from the samples, for other validators to look at. */
    static Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>();
        documents.put("an empty calendar", JSON.calendar(calendarOfNothing()));
        documents.put("a calendar of a lineage", JSON.calendar(calendar(LocalDate.of(2026, 7, 1))));
        documents.put("no changes", JSON.versionChanges(VersionChanges.between(nothing(), nothing())));
        documents.put("changes in a lineage", JSON.versionChanges(changes()));
        return documents;
    }

    private static Assessment nothing() {
        return Assessment.begin(AssessmentId.of("asm-1"));
    }

    private static Calendar calendarOfNothing() {
        return Calendar.of(nothing(), Context.on(LocalDate.of(2026, 3, 13)));
    }

    private static Calendar calendar(LocalDate today) {
        return Calendar.of(lineage(), Context.on(today).under(LIMITED));
    }

    private static VersionChanges changes() {
        return VersionChanges.in(lineage(), 2).orElseThrow();
    }

    private static CaseRecord lineage() {
        try {
            return JSON.read(CaseRecord.class, Files.readAllBytes(SAMPLES.resolve("case-05-record.json")))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void keeps_to_its_schema() {
        Oracle calendars = new Oracle(JSON.schema(Calendar.class));
        Oracle changes = new Oracle(JSON.schema(VersionChanges.class));

        assertThat(documents())
                .allSatisfy((name, document) -> assertThat(
                                (document.contains("\"version-changes\"") ? changes : calendars).complaint(document))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void a_calendar_tells_what_is_due_to_whom_and_how_it_stands() {
        Calendar calendar = calendar(LocalDate.of(2026, 7, 1));
        JsonNode entries = tree(JSON.calendar(calendar)).get("entries");

        assertThat(entries).hasSameSizeAs(calendar.all());
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).get("kind").stringValue())
                    .isEqualTo(calendar.all().get(i).kind().wire());
            assertThat(entries.get(i).at("/sentence/cymraeg").stringValue())
                    .isEqualTo(calendar.all().get(i).sentence(Language.CYMRAEG));
        }
        assertThat(calendar.in(DueState.OVERDUE)).isNotEmpty();
    }

    @Test
    void changes_name_the_evidence_and_none_of_the_words() {
        VersionChanges changes = changes();
        JsonNode document = tree(JSON.versionChanges(changes));

        assertThat(document.get("changes")).hasSameSizeAs(changes.all());
        assertThat(document.findValues("evidence")).isNotEmpty();
        assertThat(changes.all()).anyMatch(change -> !change.words().isEmpty());
        assertThat(document.findValues("words")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_word_of_any_record_is_in_what_is_derived_from_it(long seed) {
        Assessment record = Canary.of(Generated.one(Assessment.class, seed));
        VersionChanges all = VersionChanges.between(Assessment.begin(record.getId()), record);

        assertThat(all.all()).isNotEmpty();
        assertThat(JSON.calendar(Calendar.of(record, Context.on(LocalDate.of(2026, 3, 13)))) + JSON.versionChanges(all))
                .doesNotContainIgnoringCase("canari");
    }

    private static JsonNode tree(String document) {
        return Contract.tree(document.getBytes(StandardCharsets.UTF_8));
    }
}
