// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static io.github.tafhsb.json.conformance.Kinds.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.gen.Node;
import io.github.tafhsb.json.gen.Node.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The conformance kit, put to our reader, to networknt and, in Node.js, to ajv.
 *
 * <p>{@link Node} tells what the third of them needs.
 */
class ConformanceTest {
    private static final Kit KIT = Kit.in(Kit.FOLDER);
    private static final String NETWORKNT = "networknt";

    static Stream<Entry> entries() {
        return KIT.entries().stream();
    }

    static Stream<Entry> read() {
        return entries().filter(entry -> Kinds.isRead(entry.kind()));
    }

    @Test
    void every_file_has_its_place_and_there_are_as_many_as_it_says() {
        assertThat(KIT.unplaced(Kinds.all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("read")
    void the_reader_says_what_the_manifest_says(Entry entry) {
        List<ReadProblem> problems = problems(entry, KIT.content(entry));

        if (entry.isValid()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).filteredOn(problem -> problem.code().id().equals(entry.code())).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).isEqualTo(entry.pointer());
                assertThat(problem.member()).isEqualTo(entry.member());
            });
            assertThat(problems)
                    .extracting(problem -> problem.code().id())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of(entry.code()), entry.also().stream()).toList());
        }
    }

    private static List<ReadProblem> problems(Entry entry, byte[] content) {
        return JSON.read(Kinds.type(entry.kind()), content).problems();
    }

    @Test
    void of_kinds_that_are_never_read_it_says_nothing() {
        assertThat(entries().filter(entry -> !Kinds.isRead(entry.kind()))).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.kind())
                    .isIn("audience-view", "calendar", "explanation", "members", "outline", "trace", "version-changes");
            assertThat(entry.code()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void networknt_says_what_the_manifest_says(Entry entry) {
        Set<String> complaints = Kinds.validator(entry.kind()).complaints(KIT.content(entry));

        if (entry.isAcceptedBy(NETWORKNT)) {
            assertThat(complaints).isEmpty();
        } else if (entry.thrownBy().containsKey(NETWORKNT)) {
            assertThat(complaints).singleElement().asString().endsWith("Exception");
        } else if (entry.layer().equals("schema")) {
            assertThat(complaints).contains(entry.keyword() + " " + entry.place());
        } else {
            assertThat(complaints).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("spokenOf")
    void a_rule_says_what_the_manifest_says(Entry entry) {
        Assessment record = JSON.read(Assessment.class, KIT.content(entry)).orElseThrow();
        Context context = Context.on(LocalDate.parse(KIT.today()));

        assertThat(Checker.standard().check(record, context).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .contains(entry.code() + " " + entry.pointer());
    }

    static Stream<Entry> spokenOf() {
        return entries().filter(entry -> entry.layer().equals("rules"));
    }

    @Test
    void ajv_says_what_the_manifest_says() throws IOException {
        Node.install();

        Ran ran = Node.run("conformance.mjs", Kit.FOLDER.toAbsolutePath(), Node.SCHEMAS);

        assertThat(ran.exit()).as(ran.said()).isZero();
        assertThat(ran.said()).isEqualTo("""
                %d valid, %d invalid, 0 not judged as the manifest says
                one character of the structure broken: %3$d of %3$d noticed
                """.formatted(count(true), count(false), broken().count()));
        System.out.print("ajv: " + ran.said());
    }

    private static long count(boolean valid) {
        return entries().filter(entry -> entry.isValid() == valid).count();
    }

    @Test
    void one_character_of_the_structure_of_any_valid_file_is_noticed_when_it_is_broken() {
        assertThat(broken().filter(document -> !isNoticedByBoth(document)).map(Broken::text)).isEmpty();
    }

    private static boolean isNoticedByBoth(Broken document) {
        byte[] bytes = document.text().getBytes(UTF_8);
        return reading(document.entry(), bytes).stream().anyMatch(problem -> problem.code().id().startsWith("JSON-"))
                && Kinds.validator(document.entry().kind()).complaints(bytes).toString().endsWith("Exception]");
    }

    private record Broken(Entry entry, String text) {}

    private static Stream<Broken> broken() {
        return entries()
                .filter(entry -> entry.isValid() && !entry.file().endsWith(Kit.PACKED))
                .flatMap(entry -> Structure.broken(new String(KIT.content(entry), UTF_8)).map(text -> new Broken(entry, text)));
    }

    /** Of what is never read the library still tells what it says it is. */
    private static List<ReadProblem> reading(Entry entry, byte[] content) {
        return Kinds.isRead(entry.kind()) ? problems(entry, content) : JSON.heading(content).problems();
    }

    @Test
    void what_has_no_place_is_told_by_every_runner(@TempDir Path folder) throws IOException {
        for (String file : List.of("valid/assessment/minimal.json", "valid/letter/minimal.json", "invalid/assessment/extra.json")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "{}");
        }
        Files.writeString(folder.resolve("manifest.json"), """
                {"valid": 4, "invalid": 1, "files": [
                  {"file": "valid/assessment/minimal.json", "kind": "assessment", "version": "1", "verdict": "valid"},
                  {"file": "valid/assessment/minimal.json", "kind": "assessment", "version": "2", "verdict": "valid"},
                  {"file": "valid/letter/minimal.json", "kind": "letter", "version": "1", "verdict": "valid"},
                  {"file": "valid/assessment/lost.json", "kind": "assessment", "version": "1", "verdict": "valid"}
                ]}
                """);
        List<String> told = List.of(
                "named twice: valid/assessment/minimal.json", "no such file: valid/assessment/lost.json", "no schema for: valid/assessment/minimal.json",
                "no schema for: valid/letter/minimal.json", "not in the manifest: invalid/assessment/extra.json", "valid: 4 files", "invalid: 0 files");

        assertThat(Kit.in(folder).unplaced(Kinds.all())).containsExactlyInAnyOrderElementsOf(told);

        Node.install();
        Ran ran = Node.run("conformance.mjs", folder, Node.SCHEMAS);
        assertThat(ran.said().lines()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(ran.exit()).isOne();
    }

    @Test
    void a_file_that_is_not_what_the_manifest_says_is_told_by_node(@TempDir Path folder) throws IOException {
        for (Entry entry : KIT.entries()) {
            Files.createDirectories(folder.resolve(entry.file()).getParent());
            Files.copy(Kit.FOLDER.resolve(entry.file()), folder.resolve(entry.file()));
        }
        Files.copy(Kit.FOLDER.resolve("manifest.json"), folder.resolve("manifest.json"));
        Path valid = folder.resolve("valid/policy/small.json");
        Path invalid = folder.resolve("invalid/policy/age-31.json");
        byte[] swapped = Files.readAllBytes(valid);
        Files.copy(invalid, valid, REPLACE_EXISTING);
        Files.write(invalid, swapped);

        Node.install();
        Ran ran = Node.run("conformance.mjs", folder, Node.SCHEMAS);

        assertThat(ran.exit()).isOne();
        assertThat(ran.said())
                .contains("valid/policy/small.json is refused: ", "invalid/policy/age-31.json is accepted\n", "2 not judged as the manifest says");
    }
}
