// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.gen.Doors;
import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.text.Line;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Null where something must be is a mistake of the programmer: it is refused at once, by the name of the parameter. */
class NullArgumentsTest {
    private static final String EXPORTED = "io\\.github\\.tafhsb\\.json(\\.form|\\.jackson[23])?";

    private static final TafhsbJson JSON = TafhsbJson.standard();
    private static final Assessment RECORD = Assessment.begin(AssessmentId.of("a-1"));
    private static final byte[] DOCUMENT = JSON.write(RECORD);
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));
    private static final ReadResult<Assessment> REFUSED = JSON.read(Assessment.class, "{}");
    private static final Changes CHANGES = JSON.changes(Assessment.class, RECORD, called("ours"));
    private static final MergeResult<Assessment> CONFLICTING =
            JSON.merge(Assessment.class, RECORD, called("ours"), called("theirs"));
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            entry(String.class, "1"),
            entry(Class.class, Assessment.class),
            entry(Object.class, RECORD),
            entry(Assessment.class, RECORD),
            entry(byte[].class, DOCUMENT),
            entry(InputStream.class, new ByteArrayInputStream(DOCUMENT)),
            entry(OutputStream.class, OutputStream.nullOutputStream()),
            entry(Context.class, CONTEXT),
            entry(Report.class, Checker.standard().check(RECORD, CONTEXT)),
            entry(TafhsbJson.class, JSON),
            entry(Members.class, Members.of(Assessment.class)),
            entry(ReadProblem.class, REFUSED.problems().get(0)),
            entry(Changes.class, CHANGES),
            entry(Change.class, CHANGES.all().get(0)),
            entry(MergeConflict.class, CONFLICTING.conflicts().get(0)),
            entry(ConversionNote.class, new ConversionNote(ConversionNote.Kind.DROPPED, Optional.of("/x"), Optional.empty())),
            entry(DocumentLine.class, JSON.lines(new ByteArrayInputStream(DOCUMENT)).iterator().next()),
            entry(OpenDocument.class, JSON.open(Assessment.class, DOCUMENT).orElseThrow()));

    private static Assessment called(String reference) {
        return RECORD.withReference(Line.of(reference));
    }

    @Test
    void every_door_of_json_names_what_is_null() {
        assertThat(Doors.with(SAMPLES).thatDoNotNameNull(TafhsbJson.class, EXPORTED)).isEmpty();
    }
}
