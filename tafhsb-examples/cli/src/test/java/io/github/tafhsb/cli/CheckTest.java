// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.text.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CheckTest {
    private static final String EMPTY = "{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"as-1\",\"version\":1}";

    @TempDir
    Path folder;

    @Test
    void says_nothing_of_a_record_in_good_order_but_that_it_was_there() {
        Ran ran = Ran.of("check", Ran.sample("case-01-plan"));

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Documents: 1\n  Fine: 1\n");
    }

    @Test
    void tells_rule_place_message_and_what_would_settle_it_and_ends_with_1() {
        Ran ran = Ran.of("check", Ran.sample("case-01-draft"));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(Ran.sample("case-01-draft") + "  assessment\n")
                .contains("""
                          Urgent  D28  /childSafety
                            Nobody has recorded asking whether the child is at risk now.
                            Ask today, whatever else must wait, whether the child is safe from self-harm and suicide,\
                        """)
                .contains("Documents: 1\n  Fine: 0\n  With problems: 1\n");
    }

    @Test
    void a_warning_is_told_and_yet_all_is_fine_unless_somebody_wants_it_otherwise() {
        assertThat(Ran.of("check", Ran.sample("case-01-settled")).exit()).isZero();
        assertThat(Ran.of("check", "--fail-on", "warns", Ran.sample("case-01-settled")).exit())
                .isEqualTo(1);
        assertThat(Ran.of("check", "--fail-on", "refused", Ran.sample("case-01-draft")).exit())
                .isZero();
    }

    @Test
    void a_document_that_is_refused_is_told_with_its_line_and_column() {
        Ran ran = Ran.with(EMPTY.replace("as-1", "as 1"), false, "check");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("""
                standard-input  assessment
                  Refused  SCH-pattern  /id  1:47
                    The text is not in the correct format.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"kind\":\"something\"}", "{\"kind\":7}", "{\"kind\":\"explanation\"}"})
    void nobody_guesses_what_a_document_is_that_does_not_say_so(String document) {
        Ran ran = Ran.with(document, false, "check", "--format", "json", "-");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.object().has("kind")).isFalse();
        assertThat(ran.object().get("outcome").asString()).isEqualTo("refused");
    }

    @Test
    void every_kind_of_document_is_known_by_what_it_says() {
        Set<String> kinds = new TreeSet<>();
        Ran.of("check", "--format", "json", Ran.SAMPLES.toString())
                .objects()
                .forEach(each -> {
                    assertThat(each.get("outcome").asString()).isIn("fine", "problems");
                    kinds.add(each.get("kind").asString());
                });

        assertThat(kinds).containsExactly("assessment", "case-record", "final-assessment", "issued-plan");
    }

    @Test
    void what_cannot_be_read_ends_with_2_and_does_not_keep_the_others_from_being_looked_at() {
        Ran ran = Ran.of("check", "--format", "json", folder.resolve("none.json").toString(), Ran.sample("case-01-plan"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.objects())
                .extracting(each -> each.get("outcome").asString())
                .containsExactly("unreadable", "fine");
    }

    @Test
    void folders_patterns_and_files_can_be_named_together() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(inner.resolve("one.json"), EMPTY);
        Files.writeString(inner.resolve("two.jsonl"), EMPTY + "\n" + EMPTY);
        Files.writeString(inner.resolve(".hidden.json"), EMPTY);
        Files.writeString(inner.resolve("other.txt"), EMPTY);

        assertThat(documents(folder)).containsExactly("one.json", "two.jsonl:1", "two.jsonl:2");
        assertThat(documents(folder.resolve("**.json"))).containsExactly(".hidden.json", "one.json");
        assertThat(documents(folder.resolve("a/?/o*"))).containsExactly("one.json", "other.txt");
        assertThat(documents(inner.resolve("other.txt"))).containsExactly("other.txt");
    }

    private List<String> documents(Path named) {
        return Ran.of("check", "--format", "json", named.toString()).objects().stream()
                .map(each -> Path.of(each.get("document").asString()).getFileName()
                        + (each.has("line") ? ":" + each.get("line") : ""))
                .toList();
    }

    @Test
    void a_pattern_or_folder_with_no_document_is_a_mistake() {
        Ran ran = Ran.of("check", folder.toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("There is no document to be found under this name: " + folder + "\n");
        assertThat(Ran.of("check", folder.resolve("*.json").toString()).exit()).isEqualTo(2);
        assertThat(Ran.of("check", folder.resolve("[.json").toString()).exit()).isEqualTo(2);
    }

    @Test
    void of_documents_one_a_line_the_good_ones_come_through_and_the_bad_ones_are_told_with_their_line() {
        String typed = EMPTY + "\n{\"kind\":\"assessment\",\n\n" + EMPTY + "\n";
        Ran ran = Ran.with(typed, false, "check", "--lines", "--fail-on", "refused", "--format", "json", "-");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.objects())
                .extracting(each -> each.get("line") + " " + each.get("outcome").asString())
                .containsExactly("1 fine", "2 refused", "4 fine");
        assertThat(ran.objects().get(1).at("/findings/0/line").asInt()).isEqualTo(2);
    }

    @Test
    void order_is_that_of_the_documents_however_many_look_at_once() throws IOException {
        List<String> lines = IntStream.range(0, 300).mapToObj(i -> i % 7 == 0 ? "{}" : EMPTY).toList();
        Path file = Files.write(folder.resolve("many.jsonl"), lines);

        List<JsonNode> told = Ran.of("check", "--jobs", "4", "--format", "json", file.toString()).objects();

        assertThat(told)
                .extracting(each -> each.get("line").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 300).boxed().toList());
    }

    @Test
    void the_day_and_the_settings_are_said_on_the_command_line() throws IOException {
        TafhsbJson json = TafhsbJson.standard();
        Path policy = folder.resolve("policy.json");
        Policy strict = Policy.builder()
                .id("org.example.strict")
                .version("1")
                .addLimits(TimeLimit.days(LimitKind.REVIEW, 1))
                .build();
        Files.writeString(policy, json.toJson(Policy.class, strict));

        assertThat(codes("--today", "2026-03-13")).doesNotContain("F01");
        assertThat(codes("--today", "2027-03-13")).contains("F01");
        assertThat(codes("--policy", policy.toString())).isNotEqualTo(codes());
    }

    private static List<String> codes(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json", Ran.sample("case-01-settled")));
        arguments.addAll(List.of(options));
        return Ran.of(arguments.toArray(String[]::new)).object().get("findings").valueStream()
                .map(each -> each.get("code").asString())
                .toList();
    }

    @Test
    void settings_that_are_none_are_a_mistake_and_are_told_without_what_is_in_them() throws IOException {
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, "{\"kind\":\"policy\",\"schemaVersion\":\"1\",\"id\":\"Canari canari\"}");
        Ran ran = Ran.of("check", "--policy", policy.toString(), Ran.sample("case-01-plan"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("This file cannot be taken as a setting: " + policy + "\n  SCH-pattern at '/id'")
                .doesNotContain("Canari");
        assertThat(Ran.of("check", "--profile", folder.resolve("none").toString(), Ran.sample("case-01-plan")).exit())
                .isEqualTo(2);
        assertThat(Ran.of("check", "--catalogue", policy.toString(), Ran.sample("case-01-plan")).exit())
                .isEqualTo(2);
        assertThat(Ran.of("check", "--today", "2650-01-01", Ran.sample("case-01-plan")).exit()).isEqualTo(2);
    }

    @Test
    void a_day_that_is_none_is_told_without_the_names_of_classes() {
        assertThat(Ran.of("check", "--today", "2026-99-99", Ran.sample("case-01-plan")).err())
                .contains("expected a day of the calendar, such as 2026-03-13")
                .doesNotContain("java", "Exception");
    }

    @Test
    void a_setting_of_another_kind_says_what_it_is_and_what_is_wanted() throws IOException {
        Path profile = Files.writeString(folder.resolve("profile.json"), "{\"kind\":\"deployment-profile\",\"schemaVersion\":\"1\"}");

        assertThat(Ran.of("check", "--profile", profile.toString(), Ran.sample("case-01-plan")).err())
                .isEqualTo("This file cannot be taken as a setting: " + profile + "\n  It is of the kind: deployment-profile\n"
                        + "  What is wanted is of the kind: edition-profile\n");
    }

    @Test
    void an_organisation_has_its_own_words_to_speak_up_at() throws IOException {
        WordList own = new WordList("org.example.words", "1", List.of(), Map.of(), Map.of());
        Path words = Files.write(folder.resolve("words.json"), TafhsbJson.standard().write(own));
        Path record = Files.write(
                folder.resolve("record.json"),
                TafhsbJson.standard().write(Assessment.begin(AssessmentId.of("as-1"))
                        .withWorkedAlone(Passage.of("The abuser was seen by one person."))));

        assertThat(Ran.of("check", record.toString()).out()).contains("/workedAlone");
        assertThat(Ran.of("check", "--words", words.toString(), record.toString()).out()).doesNotContain("/workedAlone");
        assertThat(Ran.of("check", "--words", record.toString(), record.toString()).err())
                .contains("What is wanted is of the kind: word-list");
    }

    @Test
    void a_record_can_be_judged_as_if_it_were_about_to_be_signed() {
        assertThat(Ran.with(EMPTY, false, "check").out()).contains("  Urgent  E31  ").doesNotContain("  E01  ");
        assertThat(Ran.with(EMPTY, false, "check", "--final").out()).contains("  Settle before sign-off  E01  ");
    }

    @Test
    void sarif_is_one_run_over_all_documents_each_result_with_its_file() {
        String missing = folder.resolve("no ne").toString();
        Ran ran = Ran.of("check", "--format", "sarif", Ran.sample("case-01-draft"), Ran.sample("case-05-record"), missing);

        JsonNode run = ran.object().at("/runs/0");
        assertThat(ran.object().get("runs")).hasSize(1);
        assertThat(run.get("results").valueStream()
                        .map(each -> each.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
                        .distinct())
                .containsExactly(Ran.sample("case-01-draft"), "file://" + folder + "/no%20ne");
        Set<String> rules = new TreeSet<>();
        run.at("/tool/driver/rules").forEach(rule -> rules.add(rule.get("id").asString()));
        run.get("results").forEach(result -> {
            assertThat(rules).contains(result.get("ruleId").asString());
            assertThat(result.get("kind").asString()).isEqualTo("fail");
        });
        assertThat(run.at("/invocations/0/exitCode").asInt()).isEqualTo(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Documents: 3\n");
    }

    @Test
    void it_speaks_welsh() {
        Ran ran = Ran.of("check", "--lang", "cy", Ran.sample("case-01-draft"));

        assertThat(ran.out())
                .contains("  Brys  D28  /childSafety\n    Nid oes neb wedi cofnodi")
                .contains("Dogfennau: 1\n");
    }

    @Test
    void there_are_colours_on_a_terminal_and_nowhere_else() {
        assertThat(Ran.with("", true, "check", Ran.sample("case-01-draft")).out()).contains("\u001B[1;31mUrgent\u001B[0m");
        assertThat(Ran.of("check", Ran.sample("case-01-draft")).out()).doesNotContain("\u001B");
        assertThat(Ran.with("", true, "check", "--colour", "never", Ran.sample("case-01-draft")).out()).doesNotContain("\u001B");
        assertThat(Ran.of("check", "--colour", "always", Ran.sample("case-01-draft")).out()).contains("\u001B");
    }

    @Test
    void the_count_can_be_had_alone() {
        assertThat(Ran.of("check", "-q", Ran.sample("case-01-draft")).out()).startsWith("Documents: 1\n");
    }

    @Test
    void the_report_can_go_to_a_file_and_the_count_is_told_all_the_same() throws IOException {
        Path report = folder.resolve("report.txt");
        Ran ran = Ran.of("check", "-o", report.toString(), Ran.sample("case-01-draft"));

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("Documents: 1\n");
        assertThat(report).content().contains("D28").endsWith(ran.err());
        assertThat(Ran.of("check", "-o", folder.resolve("none/report").toString(), Ran.sample("case-01-draft")).exit()).isEqualTo(2);
    }

    @Test
    void whoever_asks_sees_what_stands_there() {
        Ran ran = Ran.with(EMPTY.replace("as-1", "as 1"), false, "check", "--show-values");

        assertThat(ran.out()).contains("    It says: \"as 1\"\n");
    }

    @Test
    void somebody_at_the_keyboard_is_asked_to_name_something() {
        Ran ran = Ran.with("", true, "check");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("Name the documents to look at, or say - to type one.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "chek", "check --nothing", "check --format xml", "check --today soon", "check --lang fr", "check --jobs 0"})
    void what_is_not_understood_is_told_in_a_sentence_and_ends_with_2(String arguments) {
        Ran ran = Ran.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines().findFirst().orElseThrow()).endsWith(".");
    }

    @Test
    void a_name_cannot_do_anything_to_the_terminal() throws IOException {
        Path odd = Files.writeString(folder.resolve("a\u001B[31m.json"), EMPTY);

        assertThat(Ran.of("check", odd.toString()).out()).doesNotContain("\u001B").contains("a\uFFFD[31m.json");
    }
}
