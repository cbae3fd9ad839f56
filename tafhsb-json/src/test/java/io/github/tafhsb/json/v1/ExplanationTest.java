// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.Lapse;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Why a record was judged as it was, as JSON and as SARIF. */
class ExplanationTest {
    private static final Path SAMPLES = Path.of("src/main/resources/io/github/tafhsb/json/samples/v1");
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 7, 21));

    /** The schema of SARIF is not ours and no part of the project. */
    private static final String SARIF_SCHEMA = System.getProperty("tafhsb.sarif", "");

    static List<Assessment> records() throws IOException {
        List<Assessment> records = new ArrayList<>(List.of(Assessment.begin(AssessmentId.of("new"))));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                JSON.read(Assessment.class, Files.readAllBytes(file)).toOptional().ifPresent(records::add);
            }
        }
        return records;
    }

    private static Report judged(Assessment record) {
        return Checker.standard().check(record, CONTEXT);
    }

    @ParameterizedTest
    @MethodSource("records")
    void keeps_to_its_schema(Assessment record) {
        assertThat(new Oracle(JSON.schema(Report.class)).complaint(JSON.explanation(judged(record)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void keeps_to_the_schema_of_sarif(Assessment record) throws IOException {
        assumeThat(SARIF_SCHEMA).as("-Dtafhsb.sarif names the published schema of SARIF 2.1.0").isNotEmpty();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(Path.of(SARIF_SCHEMA)));

        for (Language language : Language.values()) {
            assertThat(schema.validate(sarif(record, language))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void tells_every_rule_and_everything_that_is_open_or_settled(Assessment record) {
        Report report = judged(record);
        JsonNode rules = explained(report).get("rules");

        assertThat(rules).hasSameSizeAs(report.judged());
        for (int i = 0; i < rules.size(); i++) {
            Report.Judged judged = report.judged().get(i);
            assertThat(rules.get(i).at("/rule").stringValue()).isEqualTo(judged.rule().id().value());
            assertThat(rules.get(i).at("/outcome").stringValue()).isEqualTo(judged.outcome().wire());
            assertThat(rules.get(i).at("/asks/cymraeg").stringValue()).isEqualTo(judged.asks(Language.CYMRAEG));
            assertThat(rules.get(i).path("problems")).hasSameSizeAs(judged.problems());
            assertThat(rules.get(i).path("settled")).hasSameSizeAs(report.settled(judged.rule().id()));
            assertThat(rules.get(i).has("reason")).isEqualTo(judged.because().isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void sarif_tells_the_same(Assessment record) {
        Report report = judged(record);
        JsonNode run = sarif(record, Language.ENGLISH).at("/runs/0");
        List<String> open = new ArrayList<>();
        run.get("results").forEach(result -> {
            boolean failed = result.get("kind").stringValue().equals("fail");
            assertThat(result.get("level").stringValue().equals("none")).isEqualTo(!failed);
            if (failed && !result.has("suppressions")) {
                open.add(result.get("ruleId").stringValue() + " "
                        + result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString(""));
            }
        });

        assertThat(run.at("/tool/driver/rules")).hasSameSizeAs(report.judged());
        assertThat(open).isEqualTo(report.judged().stream()
                .flatMap(each -> each.problems().stream())
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void holds_nothing_that_anybody_wrote(Assessment record) {
        Set<String> written = new TreeSet<>();
        JsonNode whole = Contract.tree(JSON.write(Assessment.class, record));
        for (String member : List.of("text", "role", "reference", "askedBy", "jobTitle", "dateOfBirth", "number")) {
            whole.findValues(member).stream().filter(JsonNode::isString).map(JsonNode::stringValue).forEach(written::add);
        }
        String explained = JSON.explanation(judged(record)) + JSON.sarif(judged(record), Language.CYMRAEG);

        assertThat(written).filteredOn(text -> text.length() > 15).noneMatch(explained::contains);
    }

    @Test
    void what_somebody_settled_stays_and_names_by_what() throws IOException {
        Assessment record = JSON.read(Assessment.class, Files.readAllBytes(SAMPLES.resolve("case-01-settled.json")))
                .orElseThrow();
        Practitioner supervisor = record.getPractitioners().stream()
                .filter(each -> each.getRole() == PractitionerRole.SUPERVISOR)
                .findFirst()
                .orElseThrow();
        Assessment letPass = record.withHosts()
                .withExceptions(SupervisorException.builder()
                        .id(ExceptionId.of("EX-1"))
                        .rule(RuleId.of("A07"))
                        .decidedBy(supervisor.getId())
                        .decidedOn(CONTEXT.today())
                        .reason(Passage.of("The fuller assessment is being written."))
                        .build());

        JsonNode explained = explained(judged(letPass));
        List<JsonNode> suppressions = sarif(letPass, Language.ENGLISH).findValues("suppressions");

        assertThat(explained.at("/rules").findValues("by"))
                .extracting(JsonNode::toString)
                .containsExactly("{\"exception\":\"EX-1\"}", "{\"answer\":\"wa-first-interview\"}");
        assertThat(suppressions)
                .extracting(each -> each.at("/0/properties/by").stringValue(), each -> each.at("/0/justification").stringValue())
                .containsExactly(
                        tuple("EX-1", "By a supervisor’s exception"), tuple("wa-first-interview", "By an answer with a reason"));
        assertThat(new Oracle(JSON.schema(Report.class)).complaint(JSON.explanation(judged(letPass)))).isEmpty();
    }

    @Test
    void says_which_answer_no_longer_holds_and_why() throws IOException {
        Assessment settled = JSON.read(Assessment.class, Files.readAllBytes(SAMPLES.resolve("case-01-settled.json")))
                .orElseThrow();
        WarningAnswer answer = settled.getWarningAnswers().get(0);
        Assessment record = settled.withWarningAnswers(answer.withUntil(Day.of(2026, 7, 20)));

        JsonNode lapsed = explained(judged(record)).at("/lapsed");

        assertThat(lapsed).hasSize(1);
        assertThat(lapsed.at("/0/rule").stringValue()).isEqualTo(answer.getRule().value());
        assertThat(lapsed.at("/0/by/answer").stringValue()).isEqualTo(answer.getId().value());
        assertThat(lapsed.at("/0/because").stringValue()).isEqualTo("expired");
        assertThat(lapsed.at("/0/reason/cymraeg").stringValue()).isEqualTo(Lapse.EXPIRED.sentence(Language.CYMRAEG));
        assertThat(new Oracle(JSON.schema(Report.class)).complaint(JSON.explanation(judged(record)))).isEmpty();
    }

    @Test
    void says_under_what_and_on_which_day() {
        JsonNode document = explained(judged(Assessment.begin(AssessmentId.of("asm-1")).withVersion(2)));

        assertThat(document.at("/kind").stringValue()).isEqualTo("explanation");
        assertThat(document.at("/assessment").stringValue()).isEqualTo("asm-1");
        assertThat(document.at("/version").intValue()).isEqualTo(2);
        assertThat(document.at("/judgedOn").stringValue()).isEqualTo("2026-07-21");
        assertThat(document.at("/settings/0/kind").stringValue()).isEqualTo("edition-profile");
    }

    @Test
    void a_rule_of_a_hosts_own_is_told_as_what_it_is() {
        Report report = Checker.of(List.of(new OfOurPanel())).check(Assessment.begin(AssessmentId.of("asm-1")), CONTEXT);
        JsonNode rule = explained(report).at("/rules/0");

        assertThat(rule.at("/rule").stringValue()).isEqualTo("Z01");
        assertThat(rule.at("/problems/0/message/english").stringValue()).isEqualTo("Our panel has no date yet.");
        assertThat(rule.at("/problems/0/pointer").stringValue()).isEmpty();
        assertThat(rule.at("/meaning/english").stringValue()).isEqualTo("Your organisation has its own reason for this rule.");
        assertThat(new Oracle(JSON.schema(Report.class)).complaint(JSON.explanation(report))).isEmpty();
    }

    private static JsonNode explained(Report report) {
        return Contract.tree(JSON.explanation(report).getBytes(UTF_8));
    }

    private static JsonNode sarif(Assessment record, Language language) {
        return Contract.tree(JSON.sarif(judged(record), language).getBytes(UTF_8));
    }

    private static final class OfOurPanel extends Rule<Assessment> {
        OfOurPanel() {
            super("Z01", 1, Level.NOTES, SettledBy.ANSWER, Assessment.class, "https://panel.example/terms");
        }

        @Override
        public Finding judge(Assessment assessment, Facts facts) {
            return Finding.breaches().addBelowIf(true, "", "").finding();
        }

        @Override
        public String message(String variant, Language language) {
            return "Our panel has no date yet.";
        }
    }
}
