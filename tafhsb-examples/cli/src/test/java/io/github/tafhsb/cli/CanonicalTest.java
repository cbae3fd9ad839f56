// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTest {
    private static final TafhsbJson JSON = TafhsbJson.standard();

    @TempDir
    Path folder;

    @Test
    void shows_a_record_on_standard_output_only_to_whoever_asks_to_see_it() throws IOException {
        Ran refused = Ran.of("canonical", Ran.sample("case-01-draft"));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("This writes the records themselves.");
        assertThat(Ran.of("canonical", "--show-values", Ran.sample("case-01-draft")).out())
                .isEqualTo(new String(canonical("case-01-draft"), UTF_8));
    }

    @Test
    void writes_exactly_the_canonical_form_into_a_file() throws IOException {
        Path file = folder.resolve("canonical.json");

        assertThat(Ran.of("canonical", "-o", file.toString(), Ran.sample("case-01-draft"))).isEqualTo(new Ran(0, "", ""));
        assertThat(file).hasBinaryContent(canonical("case-01-draft"));
    }

    @Test
    void tells_the_digest_of_each() throws IOException {
        assertThat(Ran.of("canonical", "--digest", Ran.sample("case-01-draft"), Ran.sample("case-02-draft")).out())
                .isEqualTo(digest("case-01-draft") + "\n" + digest("case-02-draft") + "\n");
    }

    @Test
    void of_documents_one_a_line_the_good_ones_come_through() throws IOException {
        String draft = new String(JSON.write(record("case-01-draft")), UTF_8);
        Path file = folder.resolve("canonical.jsonl");
        Ran ran = Ran.with(draft + "\n{}\n" + draft, false, "canonical", "--lines", "-o", file.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("standard-input:2\n  Refused  JSON-kind");
        assertThat(Files.readAllLines(file)).hasSize(2).containsOnly(new String(canonical("case-01-draft"), UTF_8));
    }

    @Test
    void a_file_stays_as_it_was_where_nothing_came_through() throws IOException {
        Path file = Files.writeString(folder.resolve("canonical.json"), "before");
        Ran ran = Ran.with("{}", false, "canonical", "-o", file.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private static String digest(String name) throws IOException {
        return JSON.digest(Assessment.class, record(name)).value() + "  " + Ran.sample(name);
    }

    private static byte[] canonical(String name) throws IOException {
        return JSON.canonical(Assessment.class, record(name));
    }

    private static Assessment record(String name) throws IOException {
        return JSON.read(Assessment.class, Files.readAllBytes(Path.of(Ran.sample(name)))).orElseThrow();
    }
}
