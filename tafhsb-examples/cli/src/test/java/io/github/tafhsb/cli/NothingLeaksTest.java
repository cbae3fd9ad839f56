// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whatever is done with a record, no word, identifier or day of it comes out, unless somebody asks for it. */
class NothingLeaksTest {
    private static final TafhsbJson JSON = TafhsbJson.standard();
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    @BeforeEach
    void plant() throws IOException {
        Assessment draft = JSON.read(Assessment.class, planted("case-01-draft")).orElseThrow();
        CaseRecord record = JSON.read(CaseRecord.class, planted("case-03-record")).orElseThrow();
        FinalAssessment signed = JSON.read(FinalAssessment.class, Files.readString(Path.of(Ran.sample("case-01-final"))))
                .orElseThrow();
        Assessment settled = JSON.read(Assessment.class, planted("case-01-settled")).orElseThrow();
        FinalAssessment sealed = FinalAssessment.restored(settled, signed.getSignOff(), signed.getJudgement());

        write("draft", JSON.write(draft));
        write("changed", JSON.write(draft.withEvidence().withGaps().withReference(Line.of("canari again"))));
        write("other-plan", planted("case-01-plan").replace("CANARI", "Canari").getBytes(UTF_8));
        write("record", JSON.write(record));
        write("final", JSON.write(sealed));
        write("plan", planted("case-01-plan").getBytes(UTF_8));
        write("broken-seal", planted("case-05-record").getBytes(UTF_8));
        write("cut-off", Arrays.copyOf(JSON.write(draft), 20_000));
        write("unknown-names", planted("case-01-draft").replace("\"statement\":", "\"canari\":").getBytes(UTF_8));
        String freeNames = "{\"extensions\":{\"org.canari\":{\"text\":\"data:canari\"}},";
        write("free-names", planted("case-02-draft").replaceFirst("\\{", freeNames).getBytes(UTF_8));
        write("wrong-values", planted("case-01-draft").replace("\"education\"", "\"canari\"").getBytes(UTF_8));
        write("unknown-kind", "{\"kind\":\"canari\",\"canari\":[\"canari\"]}".getBytes(UTF_8));
        write("no-json", "canari {canari".getBytes(UTF_8));
        Files.write(
                folder.resolve("lines.jsonl"),
                List.of(new String(JSON.write(draft), UTF_8), "canari", "{\"canari\":\"canari\"}"));
    }

    @Test
    void the_words_are_there() throws IOException {
        assertThat(Files.readString(folder.resolve("draft.json")).split("canari|CANARI")).hasSizeGreaterThan(300);
        assertThat(Ran.of("check", "--show-values", folder.toString()).out().toLowerCase(Locale.ROOT)).contains("canari");
    }

    @Test
    void and_no_command_shows_one() {
        Path output = folder.resolve("output");
        List<List<String>> commands = new ArrayList<>();
        for (String format : List.of("text", "json", "sarif")) {
            for (String language : List.of("en", "cy")) {
                commands.add(List.of("check", "--format", format, "--lang", language, folder.toString()));
                commands.add(List.of("check", "--final", "--format", format, "--lang", language, folder.toString()));
                commands.add(List.of("explain", "--format", format, "--lang", language, folder.toString()));
            }
        }
        for (String format : List.of("text", "json")) {
            for (String language : List.of("en", "cy")) {
                commands.add(List.of("outline", "--format", format, "--lang", language, folder.toString()));
            }
        }
        commands.add(List.of("canonical", folder.toString()));
        commands.add(List.of("canonical", "--digest", folder.toString()));
        commands.add(List.of("canonical", "-o", output.toString(), folder.toString()));
        for (String format : List.of("text", "json")) {
            commands.add(List.of("changes", "--format", format, document("draft"), document("changed")));
        }
        commands.add(List.of("changes", document("draft"), document("final")));
        commands.add(List.of("changes", document("plan"), document("other-plan")));
        commands.add(List.of("changes", "--format", "patch", document("record"), document("no-json")));
        commands.add(List.of("upgrade", document("draft"), document("plan"), document("no-json"), document("unknown-kind")));
        for (String setting : List.of("--policy", "--profile", "--catalogue", "--words")) {
            commands.add(List.of("check", setting, folder.resolve("draft.json").toString(), folder.toString()));
        }
        for (List<String> command : commands) {
            Ran ran = Ran.of(command.toArray(String[]::new));
            assertThat((ran.out() + ran.err()).toLowerCase(Locale.ROOT)).as("%s", command).doesNotContain("canari", "2187");
            assertThat(ran.out() + ran.err()).as("%s", command).isNotEmpty().doesNotContain("CLI-defect");
        }
    }

    @Test
    void a_defect_is_told_by_its_kind_and_place_and_never_by_its_message() {
        IllegalStateException defect = new IllegalStateException("canari", new IllegalArgumentException("canari"));

        assertThat(Defects.where(defect))
                .startsWith("java.lang.IllegalArgumentException < io.github.tafhsb.cli.NothingLeaksTest")
                .doesNotContain("canari");
    }

    private String document(String name) {
        return folder.resolve(name + ".json").toString();
    }

    private void write(String name, byte[] document) throws IOException {
        Files.write(folder.resolve(name + ".json"), document);
    }

    /** The sample with a mark in whatever is not a word of the schema: texts, identifiers, codes, days. */
    private static String planted(String sample) throws IOException {
        return planted("", MAPPER.readTree(Files.readString(Path.of(Ran.sample(sample))))).toString();
    }

    private static JsonNode planted(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(member -> object.set(member, planted(member, object.get(member))));
        } else if (node instanceof ArrayNode list) {
            IntStream.range(0, list.size()).forEach(i -> list.set(i, planted(name, list.get(i))));
        }
        return node.isString() ? StringNode.valueOf(planted(name, node.asString())) : node;
    }

    private static String planted(String name, String value) {
        if (Set.of("kind", "schemaVersion").contains(name)
                || value.matches("[a-z][a-z0-9]*(-[a-z]+)*|outcome-21|[A-I]\\d\\d|[0-9a-f]{64}")) {
            return value;
        }
        if (value.matches("\\d{4}.*")) {
            return value.replaceAll("\\d{4}", "2187");
        }
        return (value.matches("[A-Za-z0-9._-]{1,50}") ? "canari-" : "CANARI ") + value;
    }
}
