// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.json.ConversionNote;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
    private static final Assessment RECORD = Assessment.begin(AssessmentId.of("asm-1"));
    private static final ConversionNote MOVED =
            new ConversionNote(ConversionNote.Kind.MOVED, Optional.of("/was"), Optional.of("/reference"));
    private static final ConversionNote DROPPED =
            new ConversionNote(ConversionNote.Kind.DROPPED, Optional.of("/gone"), Optional.empty());
    private static final ConversionNote NEEDS_A_PERSON =
            new ConversionNote(ConversionNote.Kind.NEEDS_A_PERSON, Optional.empty(), Optional.of("/child"));

    @TempDir
    Path folder;

    @Test
    void a_document_of_the_present_version_stays_as_it_is() throws IOException {
        Path file = Files.copy(Path.of(Ran.sample("case-01-draft")), folder.resolve("draft.json"));
        byte[] before = Files.readAllBytes(file);

        Ran ran = Ran.of("upgrade", "--in-place", file.toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .isEqualTo(file + "\n  This is of the present version of the schema; there is nothing to do.\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_document_of_a_version_that_nobody_knows_is_refused_and_stays_as_it_is() throws IOException {
        Path file =
                Files.writeString(folder.resolve("later.json"), "{\"kind\":\"assessment\",\"schemaVersion\":\"99\"}");

        Ran ran = Ran.of("upgrade", "--in-place", file.toString(), Ran.sample("case-01-plan"));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("Refused  JSON-version");
        assertThat(ran.out()).contains("case-01-plan.json\n  This is of the present version");
        assertThat(file).hasContent("{\"kind\":\"assessment\",\"schemaVersion\":\"99\"}");
    }

    @Test
    void one_output_takes_one_document_and_no_other_place() {
        String plan = Ran.sample("case-01-plan");

        assertThat(Ran.of("upgrade", "-o", "out.json", plan, plan).err()).startsWith("Name one file");
        assertThat(Ran.of("upgrade", "-o", "out.json", "--in-place", plan).exit())
                .isEqualTo(2);
        assertThat(Ran.of("upgrade").exit()).isEqualTo(2);
    }

    @Test
    void what_became_of_an_older_document_is_told_by_place() {
        assertThat(upgraded(false, MOVED, NEEDS_A_PERSON).text(Path.of("old.json"), Words.in(Language.ENGLISH)))
                .isEqualTo("""
                        old.json
                          Brought up from one version of the schema to another: 0 > 1
                          /was  %s
                          /child  %s
                        """.formatted(MOVED.message(Language.ENGLISH), NEEDS_A_PERSON.message(Language.ENGLISH)));
    }

    @Test
    void nothing_is_written_that_would_lose_something_unless_somebody_accepts_it() {
        assertThat(upgraded(false, MOVED, NEEDS_A_PERSON))
                .matches(Upgrade.Upgraded::isToWrite)
                .matches(it -> !it.isHeldBack());
        assertThat(upgraded(false, MOVED, DROPPED))
                .matches(it -> !it.isToWrite())
                .matches(Upgrade.Upgraded::isHeldBack);
        assertThat(upgraded(true, MOVED, DROPPED))
                .matches(Upgrade.Upgraded::isToWrite)
                .matches(it -> !it.isHeldBack());
        assertThat(upgraded(false, DROPPED).text(Path.of("old.json"), Words.in(Language.ENGLISH)))
                .endsWith(
                        "  Nothing was written, because something would be lost. Say --accept-loss to accept that.\n");
    }

    @Test
    void what_is_written_reads_back_as_what_was_read() {
        byte[] document = upgraded(false, MOVED).document(TafhsbJson.standard());

        assertThat(TafhsbJson.standard().read(Assessment.class, document).orElseThrow())
                .isEqualTo(RECORD);
    }

    /** As it would be read from a version that this release has no document of. */
    private static Upgrade.Upgraded upgraded(boolean acceptsLoss, ConversionNote... notes) {
        ReadResult<Assessment> result = new ReadResult.Accepted<>(
                RECORD, Optional.of(new io.github.tafhsb.json.Upgrade("0", "1", List.of(notes))));
        return new Upgrade.Upgraded(new Opened.Read(DocumentKind.ASSESSMENT, RECORD, result), acceptsLoss);
    }
}
