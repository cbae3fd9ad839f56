// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaAndSampleTest {
    @Test
    void every_published_schema_can_be_had() throws IOException {
        try (Stream<Path> published = Files.list(Ran.SAMPLES.resolve("../../schema/v1"))) {
            for (Path schema : published.filter(file -> file.toString().endsWith(".schema.json")).toList()) {
                String name = schema.getFileName().toString().replace(".schema.json", "");
                assertThat(Ran.of("schema", name)).as(name).isEqualTo(new Ran(0, Files.readString(schema), ""));
            }
        }
    }

    @Test
    void every_kind_of_document_is_one_whose_schema_says_so() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(Ran.of("schema", kind.wire()).object().at("/properties/kind/const").asString()).isEqualTo(kind.wire());
        }
    }

    @Test
    void parts_have_schemas_too_and_all_names_are_listed() {
        assertThat(Ran.of("schema").out().lines())
                .hasSize(TafhsbJson.standard().types().size() + 7)
                .contains(
                        "assessment", "audience-view", "calendar", "explanation", "members", "outline", "trace", "version-changes", "hypothesis", "entry",
                        "word-list-entry");
        assertThat(Ran.of("schema", "hypothesis").out()).isEqualTo(TafhsbJson.standard().schema(Hypothesis.class));
        assertThat(Ran.of("schema", "horoscope").exit()).isEqualTo(2);
    }

    @Test
    void every_sample_can_be_had_and_no_other_is_listed(@TempDir Path folder) throws IOException {
        try (Stream<Path> samples = Files.list(Ran.SAMPLES)) {
            assertThat(Ran.of("sample").out().lines())
                    .containsExactlyElementsOf(samples.map(each -> each.getFileName().toString().replace(".json", ""))
                            .sorted()
                            .toList());
        }
        for (String name : Sample.NAMES) {
            assertThat(Ran.of("sample", name).out()).isEqualTo(Files.readString(Path.of(Ran.sample(name))));
        }
        Path file = folder.resolve("sample.json");
        assertThat(Ran.of("sample", "case-02-draft", "--output", file.toString())).isEqualTo(new Ran(0, "", ""));
        assertThat(file).hasSameTextualContentAs(Path.of(Ran.sample("case-02-draft")));
        assertThat(Ran.of("sample", "case-99").err()).isEqualTo("There is no sample of this name: case-99\n");
    }
}
