// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.json.v1.VersionTwo;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read many, write one: what holds for version 1 on its own, and what a release with a second version does with it. */
class VersionsTest {
    private static final TafhsbJson ONE = TafhsbJson.standard();
    private static final TafhsbJson TWO = TafhsbJson.over(VersionTwo.DESCRIPTIONS, VersionTwo.LINEAGE);
    private static final Map<String, Class<?>> KINDS = Map.of(
            "assessment", Assessment.class,
            "final-assessment", FinalAssessment.class,
            "issued-plan", IssuedPlan.class,
            "case-record", CaseRecord.class);
    private static final Map<Class<?>, Oracle> ORACLES = new HashMap<>();
    private static final Path FOLDER = Path.of("src/main/resources/io/github/tafhsb/json/samples/v1");

    private static final String FULL = """
            {"reference": "CS-1", "version": 1, "id": "asm-1",
             "workedAlone": {"text": "Alone.", "language": "en", "origin": "own"},
             "behaviours": [{"id": "b-1", "mode": "online"}, {"id": "b-2"}],
             "catalogues": [{"list": "domains", "version": "1"}],
             "schemaVersion": "1", "kind": "assessment"}""";

    static Stream<Path> samples() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    private static void keepsToItsSchema(Class<?> type, byte[] document, TafhsbJson release) {
        Oracle oracle = release == ONE ? ORACLES.computeIfAbsent(type, each -> new Oracle(ONE.schema(each))) : new Oracle(release.schema(type));
        assertThat(oracle.complaint(new String(document, UTF_8))).isEmpty();
    }

    @Test
    void version_1_is_all_there_is_and_is_written_without_loss() {
        Assessment begun = Assessment.begin(AssessmentId.of("asm-1"));

        assertThat(ONE.writtenVersions()).containsExactly("1");
        assertThat(ONE.write(Assessment.class, begun, "1").lossless()).isEqualTo(ONE.write(begun));
        assertThat(ONE.write(Assessment.class, begun, "1").notes()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.write(Assessment.class, begun, "2"))
                .withMessage("version: one of 1");
    }

    @Test
    void a_document_says_what_it_is_in_any_place() {
        String document = "{\"id\": \"a\", \"child\": {\"kind\": \"x\"}, \"schemaVersion\": \"7\", \"version\": 1, \"kind\": \"assessment\"}";

        assertThat(ONE.heading(document.getBytes(UTF_8)).orElseThrow()).isEqualTo(new Heading("assessment", "7"));
        assertThat(heading("{\"schemaVersion\": \"1\", \"kind\": \"no such kind: Ann\"}")).containsExactly(ReadProblem.Code.KIND);
        assertThat(heading("{\"schemaVersion\": 1, \"kind\": \"assessment\"}")).containsExactly(ReadProblem.Code.VERSION);
        assertThat(heading("{\"kind\": \"assessment\", \"schemaVersion\": \"1\", \"kind\": \"assessment\"}"))
                .containsExactly(ReadProblem.Code.DUPLICATE);
        assertThat(heading("{\"kind\": \"assessment\", \"schemaVersion\": \"1\"} x")).containsExactly(ReadProblem.Code.TRAILING);
        assertThat(heading("[]")).containsExactly(ReadProblem.Code.KIND);
    }

    private static List<ReadProblem.Code> heading(String document) {
        return ONE.heading(document.getBytes(UTF_8)).problems().stream().map(ReadProblem::code).toList();
    }

    @Test
    void what_is_newer_or_never_was_is_refused_in_a_code_of_its_own_and_guessed_at_by_nobody() {
        byte[] newer = TWO.write(Assessment.begin(AssessmentId.of("asm-1")));

        assertThat(ONE.read(Assessment.class, newer).problems()).extracting(ReadProblem::code).containsExactly(ReadProblem.Code.VERSION);
        assertThat(ONE.open(Assessment.class, newer).problems()).extracting(ReadProblem::code).containsExactly(ReadProblem.Code.VERSION);
        assertThat(TWO.read(Assessment.class, "{\"kind\": \"assessment\", \"schemaVersion\": \"0\", \"id\": \"a\", \"version\": 1}").problems())
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.VERSION);
        assertThat(TWO.read(Assessment.class, "{\"id\": \"a\", \"kind\": \"assessment\", \"version\": 1}").problems())
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.VERSION);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_document_of_version_1_is_read_written_in_both_and_says_what_it_said(Path sample) throws IOException {
        byte[] document = Files.readAllBytes(sample);
        goesUpAndDown(KINDS.get(ONE.heading(document).orElseThrow().kind()), document);
    }

    private static <T> void goesUpAndDown(Class<T> type, byte[] document) {
        ReadResult<T> read = TWO.read(type, document);
        T value = read.orElseThrow();
        Upgrade upgrade = read.upgrade().orElseThrow();
        byte[] current = TWO.write(type, value);
        Converted previous = TWO.write(type, value, "1");

        assertThat(upgrade.from() + upgrade.to()).isEqualTo("12");
        assertThat(TWO.read(type, new String(document, UTF_8))).isEqualTo(read);
        keepsToItsSchema(type, current, TWO);
        assertThat(TWO.read(type, current).orElseThrow()).isEqualTo(value);
        assertThat(TWO.read(type, current).upgrade()).isEmpty();
        assertThat(TWO.write(type, value, "2").lossless()).isEqualTo(current);

        keepsToItsSchema(type, previous.lossless(), ONE);
        Changes changes = ONE.changes(type, ONE.read(type, document).orElseThrow(), ONE.read(type, previous.lossless()).orElseThrow());
        Set<String> members = changes.all().stream().map(Change::member).collect(Collectors.toSet());
        assertThat(members).isSubsetOf("mode", "catalogues", "versions", "derivedFrom", "seal", "content.catalogues");
    }

    @Test
    void an_upgrade_says_where_it_moved_defaulted_dropped_and_needs_a_person_and_no_value() {
        ReadResult<Assessment> read = TWO.read(Assessment.class, FULL);

        assertThat(read.upgrade().orElseThrow().notes())
                .extracting(ConversionNote::toString)
                .containsExactly(
                        "MOVED from '/reference' at '/references/0'",
                        "MOVED from '/workedAlone' at '/limitations/workedAlone'",
                        "DROPPED from '/catalogues'",
                        "DEFAULTED at '/behaviours/1/mode'",
                        "NEEDS_A_PERSON at '/behaviours/1/mode'");
        assertThat(read.upgrade().orElseThrow().losses()).extracting(ConversionNote::toString).containsExactly("DROPPED from '/catalogues'");
        assertThat(read.orElseThrow().getReference()).contains(Line.of("CS-1"));
        assertThat(read.orElseThrow().getWorkedAlone()).isPresent();
        assertThat(read.upgrade().orElseThrow().notes().get(4).message(Language.ENGLISH))
                .isEqualTo("Somebody who knows the case has to say what belongs here.");
    }

    @Test
    void what_is_wrong_with_an_older_document_is_told_where_it_stands_now() {
        String wrong = FULL.replace("\"CS-1\"", "7").replace("\"b-1\"", "\"b 1\"");

        assertThat(TWO.read(Assessment.class, wrong).problems())
                .extracting(problem -> problem.code().id() + " " + problem.pointer())
                .containsExactlyInAnyOrder("SCH-type /references/0", "SCH-pattern /behaviours/0/id");
        assertThat(TWO.read(Assessment.class, FULL.replace("\"version\": 1", "\"version\": 1, \"version\": 1")).problems())
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.DUPLICATE);
    }

    @Test
    void what_the_older_version_cannot_carry_is_told_and_has_to_be_accepted() {
        Assessment two = Assessment.begin(AssessmentId.of("asm-1"))
                .withReference(Line.of("CS-1"))
                .withCatalogues(new CatalogueUsed("reference", "CS-2"));

        Converted previous = TWO.write(Assessment.class, two, "1");

        assertThat(previous.losses()).extracting(ConversionNote::toString).containsExactly("DROPPED from '/references/1'");
        assertThatIllegalStateException().isThrownBy(previous::lossless).withMessage("DROPPED from '/references/1'");
        assertThat(ONE.read(Assessment.class, previous.acceptingLoss()).orElseThrow())
                .isEqualTo(two.withCatalogues());
        assertThat(previous).hasToString("Converted");
    }

    @Test
    void only_whole_documents_have_a_version() {
        Hypothesis part = Hypothesis.builder().id(HypothesisId.of("hyp-1")).standing(HypothesisStanding.HELD).build();

        assertThatIllegalArgumentException().isThrownBy(() -> TWO.write(Hypothesis.class, part, "1"));
    }

    @Test
    void a_signed_version_that_is_brought_up_is_a_copy_that_names_what_was_signed() throws IOException {
        byte[] original = sample("case-01-final.json");
        String seal = new String(original, UTF_8).replaceAll("(?s).*?\"digest\": \"([0-9a-f]{64})\".*", "$1");

        FinalAssessment copy = TWO.read(FinalAssessment.class, original).orElseThrow();
        byte[] written = TWO.write(copy);
        byte[] back = TWO.write(FinalAssessment.class, copy, "1").lossless();

        assertThat(ONE.read(FinalAssessment.class, original).orElseThrow().getDerivedFrom()).isEmpty();
        assertThat(copy.getDerivedFrom().orElseThrow().value()).isEqualTo(seal);
        assertThat(TWO.read(FinalAssessment.class, written).orElseThrow()).isEqualTo(copy);
        assertThat(ONE.read(FinalAssessment.class, back).orElseThrow().getDerivedFrom().orElseThrow().value()).isEqualTo(seal);
        assertThat(new String(written, UTF_8)).contains("\"derivedFrom\":\"" + seal + "\"");
        assertThat(ONE.read(FinalAssessment.class, new String(back, UTF_8).replace("\"derivedFrom\":\"" + seal + "\",", "")).problems())
                .as("what it is a copy of is under the seal as well")
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.SEAL);
    }

    @Test
    void a_signed_version_that_was_changed_is_not_brought_up() throws IOException {
        String record = new String(sample("case-05-record.json"), UTF_8);
        String changed = record.replaceFirst("(\"text\": \"[^\"]*)\"", "$1.\"");

        assertThat(TWO.read(CaseRecord.class, changed).problems())
                .extracting(ReadProblem::toString)
                .containsExactly("JSON-seal at '/versions/0', member 'seal', line 1, column 1");
        assertThat(TWO.read(CaseRecord.class, record.replaceFirst("(?s)\"seal\": \\{.*?\\},", "")).problems())
                .as("what has no seal is given none")
                .extracting(problem -> problem.code().id() + " " + problem.pointer() + " " + problem.member())
                .containsExactly("SCH-required /versions/0 seal");
        assertThat(TWO.read(CaseRecord.class, "{\"kind\": \"case-record\", \"schemaVersion\": \"1\", \"id\": \"a\", \"versions\": \"none\"}").problems())
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.TYPE);
        assertThat(TWO.read(CaseRecord.class, record).orElseThrow().getVersions())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getDerivedFrom()).isPresent());
    }
}
