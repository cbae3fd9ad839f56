// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.json.gen.Damage;
import io.github.tafhsb.json.gen.Node;
import io.github.tafhsb.json.gen.Node.Ran;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the published schemas are to those who use no Java: ajv judges by them as the reader does, TypeScript is made of them, and an API
 * description refers to them.
 *
 * <p>The scripts are in {@code src/test/node} and {@code conformance}; {@link Node} tells what they need.
 */
class NodeTest {
    private static final Path BROKEN = Path.of("src/test/resources/io/github/tafhsb/json/broken");

    @BeforeAll
    static void install() throws IOException {
        Node.install();
    }

    @Test
    void the_schemas_are_strict_secure_and_read_in_linear_time() {
        Ran ran = Node.run("schemas.mjs", Node.SCHEMAS);

        assertThat(ran.exit()).as(ran.said()).isZero();
    }

    @Test
    void a_schema_that_is_none_of_that_would_be_noticed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bad.schema.json"), """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "type": "object",
                  "$defs": {
                    "unlimited": {"type": "string", "pattern": "^a$"},
                    "slow": {"type": "string", "maxLength": 9, "pattern": "^(a+)+$"},
                    "unheardOf": {"x-unheard-of": 1}
                  },
                  "properties": {"a": {"$ref": "#/$defs/unheardOf"}}
                }
                """);

        assertThat(Node.run("schemas.mjs", folder).said())
                .contains("bad: strict mode: strict mode: unknown keyword: \"x-unheard-of\"")
                .contains("bad: secure meta-schema: data/definitions/unlimited must have required property 'maxLength'")
                .contains("not read in linear time: ^(a+)+$")
                .doesNotContain("linear time: ^a$");
    }

    @Test
    void ajv_accepts_every_sample_and_refuses_each_that_was_damaged_in_any_one_way() {
        Ran ran = Node.run(NodeTest::documents, "documents.mjs", Node.SCHEMAS);

        assertThat(ran.exit()).as(ran.said()).isZero();
        System.out.print("ajv: " + ran.said());
    }

    private static void documents(PrintStream to) {
        SamplesTest.samples().forEach(sample -> line(to, sample.toString(), true, text(sample)));
        files(BROKEN).filter(file -> file.toString().endsWith(".json")).forEach(file -> line(to, file.toString(), true, text(file)));
        Members.names().forEach(name -> line(to, "members of " + name, true, Members.named(name).toJson()));
        line(to, "explanation", true, JSON.explanation(Checker.standard()
                .check(Assessment.begin(AssessmentId.of("asm-1")), Context.on(LocalDate.of(2026, 3, 13)))));
        CalendarAndChangesTest.documents().forEach((name, document) -> line(to, name, true, document));
        Set<String> done = new HashSet<>();
        SamplesTest.samples().forEach(sample -> {
            String kind = kind(text(sample));
            Damage.each(
                    Contract.DESCRIPTIONS.find(PublishedSchemasTest.FILES.get(kind)),
                    Contract.tree(text(sample).getBytes(UTF_8)),
                    what -> !done.contains(what),
                    damaged -> {
                        if (damaged.code() != Code.DUPLICATE && done.add(damaged.what())) { // JSON.parse keeps the last of two
                            line(to, damaged.what(), kind, false, damaged.document());
                        }
                    });
        });
    }

    private static void line(PrintStream to, String what, boolean isValid, String document) {
        line(to, what, kind(document), isValid, document);
    }

    private static void line(PrintStream to, String what, String kind, boolean isValid, String document) {
        to.print(JsonNodeFactory.instance.objectNode()
                .put("what", what)
                .put("kind", kind)
                .put("valid", isValid)
                .put("document", document) + "\n");
    }

    private static String kind(String document) {
        return Contract.tree(document.getBytes(UTF_8)).get("kind").stringValue();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void typescript_is_made_of_them_and_compiles_with_what_uses_it() throws IOException {
        Ran made = Node.run("types.mjs", Node.SCHEMAS, "types");
        assertThat(made.exit()).as(made.said()).isZero();

        Ran compiled = Node.run(
                "node_modules/typescript/bin/tsc", "--strict", "--noEmit", "--skipLibCheck", "--target", "es2022", "--lib", "es2022", "--module", "es2022",
                "--moduleResolution", "bundler", "use.ts", "types/case-record.ts", "types/explanation.ts", "types/members.ts");

        assertThat(compiled.exit()).as(compiled.said()).isZero();
        assertThat(text(Node.FOLDER.resolve("types/assessment.ts")))
                .contains("export interface Hypothesis {", "export type EvidenceId = string;", "evidenceFor?: EvidenceId[];")
                .doesNotContainPattern("\\b(?!AIM)[A-Z][A-Za-z]+[0-9]+\\b");
    }

    @Test
    void an_api_description_can_refer_to_them() {
        Ran ran = Node.run("openapi.mjs", Node.SCHEMAS);

        assertThat(ran.exit()).as(ran.said()).isZero();
    }
}
