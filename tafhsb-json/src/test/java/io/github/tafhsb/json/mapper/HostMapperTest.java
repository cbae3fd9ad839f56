// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.mapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.gen.Mutations;
import io.github.tafhsb.json.mapper.HostMapper.Setting;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import io.github.tafhsb.trace.Trace;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.AudienceView;
import io.github.tafhsb.view.ViewDeclaration;
import io.github.tafhsb.view.ViewKey;
import io.github.tafhsb.view.ViewRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a vendor may expect of the types of the library in a mapper of its own, whichever Jackson it is of. */
public abstract class HostMapperTest {
    private static final TafhsbJson JSON = TafhsbJson.standard();
    private static final JsonMapper TREES = new JsonMapper();
    private static final String SOUND = "{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"A-1\",\"version\":1}";
    private static final Assessment DRAFT = JSON.read(Assessment.class, SOUND).orElseThrow();

    /** A vendor's own object around one of ours. */
    public record File(String fileTitle, @Nullable Assessment theDraft, @Nullable String note) {}

    /** One that keeps the problems. */
    public record Inbox(ReadResult<Assessment> received, List<ReadResult<Hypothesis>> parts, String note) {}

    /** One with our values as members. */
    public record Row(
            AssessmentId id,
            Line reference,
            Passage text,
            When when,
            Day day,
            Moment moment,
            Nation nation,
            Answer<YesNo> asked,
            Answer<Line> line,
            Answer<Passage> said,
            Answer.Known<When> since,
            Extensions extensions,
            Schedule schedule,
            List<EvidenceId> evidence,
            Level level) {}

    /** One with our values as keys. */
    public record Index(
            Map<AssessmentId, Assessment> byId,
            EnumMap<Nation, Line> byNation,
            Map<Day, List<EvidenceId>> byDay,
            EnumSet<Sex> sexes) {}

    /** Ours where nothing says so. */
    public record Anything(Object one, List<Object> more) {}

    protected abstract HostMapper mapper(Limits limits, Setting... settings);

    private HostMapper mapper(Setting... settings) {
        return mapper(Limits.standard(), settings);
    }

    static Stream<Class<?>> described() {
        return Stream.concat(JSON.types().stream(), Model.types().stream())
                .filter(Bindings::isOurs)
                .filter(type -> !Answer.class.isAssignableFrom(type))
                .distinct();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = TafhsbJson.class.getResourceAsStream("samples/v1/" + name + ".json")) {
            return in.readAllBytes();
        }
    }

    private static Row row(long seed) {
        return new Row(
                AssessmentId.of("as-1"), Line.of("R 7"), Passage.of("He said so."), When.parse("2026-05~"), Day.of(2026, 3, 12),
                Moment.parse("2026-03-12T09:30:00.000Z"), Nation.values()[0], Answer.yes(), Answer.notAsked(Passage.of("Not today.")),
                new Answer.Known<>(Generated.one(Passage.class, seed)), new Answer.Known<>(When.parse("2023")),
                Extensions.of(Map.of("org.example.team", new Extension.Text(Line.of("East")))), new Schedule.From(Day.of(2026, 3, 13)),
                List.of(EvidenceId.of("ev-1"), EvidenceId.of("ev-2")), Level.WARNS);
    }

    @ParameterizedTest
    @MethodSource("described")
    void every_type_is_written_as_the_library_writes_it_and_comes_back(Class<?> type) throws Exception {
        HostMapper mapper = mapper();
        for (long seed = 0; seed < 5; seed++) {
            Object value = Generated.one(type, seed);
            String written = mapper.write(value);

            assertThat(mapper.read(written, type)).isEqualTo(value);
            assertThat(mapper.throughTree(value, type)).isEqualTo(value);
            if (JSON.types().contains(type)) {
                assertThat(written).isEqualTo(new String(JSON.write(value), UTF_8));
            }
        }
    }

    @Test
    void every_exported_type_is_claimed_or_refused_for_a_reason() throws Exception {
        HostMapper mapper = mapper();
        Set<String> refused = new TreeSet<>();
        Set<String> claimed = new TreeSet<>();
        for (Class<?> type : ExportedTypes.data()) {
            Throwable refusal = catchThrowable(() -> mapper.read("[{}]", type));
            boolean isRefused = mapper.isBadDefinition(refusal);
            (isRefused ? refused : claimed).add(ExportedTypes.shortName(type));
            if (isRefused) {
                assertThat(refusal).hasMessageContaining(Bindings.NOT_DESCRIBED);
            } else {
                assertThat(mapper.problems(refusal)).as(type.getName()).isNotEmpty();
            }
        }
        assertThat(claimed).hasSizeGreaterThan(220);
        assertThat(refused).isEqualTo(ExportedTypes.notDescribed());
    }

    @Test
    void what_is_ours_is_what_the_modules_export() throws Exception {
        assertThat(Bindings.PACKAGES).isEqualTo(ExportedTypes.packages());
    }

    @Test
    void what_has_no_json_is_never_made_up() {
        HostMapper mapper = mapper();
        Report report = Checker.standard().check(DRAFT, Context.on(LocalDate.of(2026, 3, 13)));
        Problem problem = report.problems().get(0);
        for (Object value : List.of(
                Context.on(LocalDate.of(2026, 3, 13)), problem, report.judged().get(0), Limits.standard(), Checker.standard(), JSON,
                JSON.read(Assessment.class, SOUND), JSON.read(Assessment.class, "{}"), JSON.read(Assessment.class, "{}").problems().get(0),
                Assessment.builder())) {
            for (Object around : List.of(value, List.of(value), Map.of("it", value), new Anything(value, List.of()))) {
                Throwable refusal = catchThrowable(() -> mapper.write(around));
                assertThat(mapper.isBadDefinition(refusal)).as(value.getClass().getName()).isTrue();
                assertThat(refusal).hasMessageContaining(Bindings.NOT_DESCRIBED);
            }
        }
    }

    @Test
    void a_report_is_written_as_its_explanation_and_never_read() throws Exception {
        Report report = Checker.standard().check(DRAFT, Context.on(LocalDate.of(2026, 3, 13)));
        String written = mapper().write(report);

        assertThat(TREES.readTree(written)).isEqualTo(TREES.readTree(JSON.explanation(report)));
        assertThat(mapper().isBadDefinition(catchThrowable(() -> mapper().read(written, Report.class)))).isTrue();
    }

    @Test
    void what_follows_from_a_record_is_written_and_never_read() throws Exception {
        Trace trace = Trace.of(DRAFT, Day.of(2026, 3, 13));
        Outline outline = Outline.of(DRAFT, Context.on(LocalDate.of(2026, 3, 13)));

        assertThat(TREES.readTree(mapper().write(trace))).isEqualTo(TREES.readTree(JSON.trace(trace)));
        assertThat(TREES.readTree(mapper().write(outline))).isEqualTo(TREES.readTree(JSON.outline(outline)));
        assertThat(mapper().isBadDefinition(catchThrowable(() -> mapper().read(JSON.trace(trace), Trace.class)))).isTrue();
    }

    @Test
    void a_view_is_written_as_it_stands_in_its_schema_and_never_read() throws Exception {
        Disclosure share = Disclosure.builder().id(DisclosureId.of("share")).decision(DisclosureDecision.SHARED).build();
        ViewKey key = ViewKey.of(new SecretKeySpec(new byte[32], "HmacSHA256"));
        AudienceView view = ViewDeclaration.shipped()
                .view(DRAFT, ViewRequest.of(Audience.RECEIVING, share, Day.of(2026, 3, 13)), key)
                .view();
        String written = mapper().write(view);

        assertThat(TREES.readTree(written)).isEqualTo(TREES.readTree(JSON.view(view)));
        assertThat(mapper().isBadDefinition(catchThrowable(() -> mapper().read(written, AudienceView.class)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-01-draft", "case-05-second-version"})
    void a_whole_record_travels_in_an_object_of_the_host(String name) throws Exception {
        byte[] document = sample(name);
        Assessment record = JSON.read(Assessment.class, document).orElseThrow();
        File file = new File("north", record, null);
        HostMapper mapper = mapper();

        assertThat(mapper.read(new String(document, UTF_8), Assessment.class)).isEqualTo(record);
        assertThat(mapper.read(mapper.write(file), File.class)).isEqualTo(file);
        assertThat(mapper.write(file)).contains(new String(JSON.write(record), UTF_8));
        assertThat(mapper.convert(file, File.class)).isEqualTo(file);
        assertThat(mapper.convert(mapper.convert(record, Map.class), Assessment.class)).isEqualTo(record);
        assertThat(mapper.throughTree(file, File.class)).isEqualTo(file);
    }

    @Test
    void a_signed_version_keeps_its_seal() throws Exception {
        FinalAssessment signed = JSON.read(FinalAssessment.class, sample("case-01-final")).orElseThrow();

        assertThat(mapper(Setting.INDENTED).read(mapper(Setting.INDENTED).write(signed), FinalAssessment.class)).isEqualTo(signed);
        assertThat(mapper().problems(catchThrowable(() -> mapper()
                        .read(mapper().write(signed).replace("Balanced.", "Unbalanced."), FinalAssessment.class))))
                .extracting(ReadProblem::code)
                .containsExactly(Code.SEAL);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void however_the_host_set_it_up_it_is_the_same_json(Setting setting) throws Exception {
        HostMapper mapper = mapper(setting);
        Assessment record = JSON.read(Assessment.class, sample("case-01-draft")).orElseThrow();
        File file = new File("north", record, null);
        String written = mapper.write(file);

        assertThat(setting == Setting.INDENTED ? TREES.readTree(written).toString() : written)
                .contains(new String(JSON.write(record), UTF_8));
        assertThat(mapper.read(written, File.class)).isEqualTo(file);
        assertThat(mapper.read(mapper.write(row(1)), Row.class)).isEqualTo(row(1));
        assertThat(mapper.throughTree(record, Assessment.class)).isEqualTo(record);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void however_the_host_set_it_up_the_same_is_refused(Setting setting) throws Exception {
        Random random = new Random(7);
        HostMapper mapper = mapper(setting);
        for (long seed = 0; seed < 10; seed++) {
            Assessment record = Generated.one(Assessment.class, seed);
            String mutated = new Mutations(random).mutate(TREES.readTree(JSON.write(record)));
            ReadResult<Assessment> direct = JSON.read(Assessment.class, mutated);
            if (mutated.equals("null")) {
                continue;
            }
            assertThat(said(mapper, mutated, Assessment.class)).as(mutated).isEqualTo(direct.problems());
        }
    }

    /** What a mapper says of a document, as a refusal and as a result, which is the same. */
    private static List<ReadProblem> said(HostMapper mapper, String document, Class<?> type) throws Exception {
        ReadResult<?> result = (ReadResult<?>) mapper.read(document, resultOf(type));
        Throwable refusal = catchThrowable(() -> mapper.read(document, type));
        if (refusal == null) {
            assertThat(result.orElseThrow()).isEqualTo(mapper.read(document, type));
        } else {
            assertThat(result.problems()).isEqualTo(mapper.problems(refusal));
        }
        return result.problems();
    }

    private static Type resultOf(Class<?> type) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {type};
            }

            @Override
            public Type getRawType() {
                return ReadResult.class;
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        };
    }

    static Stream<String> hostile() {
        return Stream.of(
                SOUND.replace("}", ",\"id\":\"A-1\"}"),
                SOUND.replace("}", ",\"\\u0069d\":\"A-1\"}"),
                SOUND.replace("}", ",\"x\":{\"a\":1,\"a\":1}}"),
                SOUND.replace("}", ",\"x\":[1.0,true,null,{}]}"),
                SOUND.replace("\"version\":1", "\"version\":1e400"),
                SOUND.replace("\"version\":1", "\"version\":1E999999999"),
                SOUND.replace("\"version\":1", "\"version\":" + "1".repeat(900)),
                SOUND.replace("\"version\":1", "\"version\":\"1\""),
                SOUND.replace("\"version\":1", "\"version\":1.5"),
                SOUND.replace("\"version\":1", "\"version\":true"),
                SOUND.replace("\"version\":1", "\"version\":null"),
                SOUND.replace("}", ",\"reference\":\"" + "a".repeat(300_000) + "\"}"),
                SOUND.replace("}", ",\"reference\":\" \"}"),
                SOUND.replace("}", ",\"people\":[[],{},null]}"),
                SOUND.replace("\"assessment\"", "\"policy\""),
                "[]", "{}", "\"a\"", "7", "true", "[[[[]]]]");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_is_refused_elsewhere_is_refused_here_at_the_same_place(String document) throws Exception {
        List<ReadProblem> direct = JSON.read(Assessment.class, document).problems();

        assertThat(direct).isNotEmpty();
        assertThat(said(mapper(), document, Assessment.class)).isEqualTo(direct);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"kind\":\"assessment\",\"x\":%s",
        "{\"kind\":\"assessment\",\"people\":%s",
    })
    void too_deep_is_too_deep(String before) throws Exception {
        String document = before.formatted("[".repeat(200) + "]".repeat(200)) + "}";

        assertThat(said(mapper(), document, Assessment.class))
                .extracting(ReadProblem::code, ReadProblem::pointer)
                .isEqualTo(JSON.read(Assessment.class, document).problems().stream()
                        .map(each -> tuple(each.code(), each.pointer()))
                        .toList());
    }

    @Test
    void half_a_surrogate_pair_is_refused_wherever_it_stands() throws Exception {
        for (String around : List.of(",\"reference\":\"\\ud800\"}", ",\"x\":[\"\\ude00\\ud83d\"]}")) {
            assertThat(said(mapper(), SOUND.replace("}", around), Assessment.class))
                    .extracting(ReadProblem::code)
                    .containsExactly(Code.ENCODING);
        }
        // some parsers do not let such a name pass
        Throwable refusal = catchThrowable(() -> mapper().read(SOUND.replace("}", ",\"\\udfff\":1}"), Assessment.class));
        assertThat(mapper().problems(refusal)).extracting(ReadProblem::code).containsAnyOf(Code.ENCODING, Code.MALFORMED);
    }

    @Test
    void problems_are_told_where_they_stand_in_the_text_of_the_host_and_what_follows_is_read() throws Exception {
        String text = """
                {
                  "received" : %s,
                  "parts" : [ {"id": "hyp-1", "standing": "held"},
                     {"id": "hyp 2", "id": "x"} ],
                  "note": "kept"
                }
                """.formatted(SOUND.replace("}", ",\n    \"unknown\" : 1}"));
        Inbox inbox = mapper().read(text, Inbox.class);

        assertThat(inbox.received().problems()).extracting(ReadProblem::toString).containsExactly("SCH-unknown at '', line 3, column 5");
        assertThat(inbox.parts().get(0).orElseThrow().getId().value()).isEqualTo("hyp-1");
        assertThat(inbox.parts().get(1).problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "SCH-pattern at '/id', line 5, column 13",
                        "JSON-duplicate at '/id', line 5, column 22",
                        "SCH-required at '', member 'standing', line 5, column 31");
        assertThat(inbox.note()).isEqualTo("kept");
    }

    @Test
    void without_a_text_places_are_those_of_the_value_on_one_line() throws Exception {
        ReadResult<?> result = (ReadResult<?>) mapper().throughTree(SOUND.replace(",", " ,\n").replace("A-1", "A 1"), resultOf(Assessment.class));

        assertThat(result.problems()).extracting(ReadProblem::toString).containsExactly("SCH-pattern at '/id', line 1, column 47");
    }

    @Test
    void a_great_many_tokens_are_read_within_the_limits() throws Exception {
        String many = SOUND.replace("}", ",\"x\":[" + "1,".repeat(2_000_000) + "1],\"version\":1}");

        assertThat(said(mapper(), many, Assessment.class))
                .extracting(ReadProblem::code, ReadProblem::pointer)
                .containsExactly(tuple(Code.UNKNOWN, ""), tuple(Code.DUPLICATE, "/version"));
    }

    @Test
    void a_value_too_large_is_passed_over_and_what_follows_is_read() throws Exception {
        HostMapper mapper = mapper(Limits.standard().withBytes(100));
        String long1 = SOUND.replace("}", ",\"reference\":\"" + "a".repeat(40) + "\"}");
        String long2 = SOUND.replace("}", ",\"reference\":\"" + "a".repeat(4000) + "\"}");
        for (String large : List.of(long1, long2)) {
            Inbox inbox = mapper.read("{\"received\":" + large + ",\"parts\":[],\"note\":\"kept\"}", Inbox.class);

            assertThat(inbox.received().problems()).extracting(ReadProblem::toString).containsExactly("JSON-too-large at '', line 1, column 13");
            assertThat(inbox.note()).isEqualTo("kept");
        }
        assertThat(mapper.read(SOUND, Assessment.class)).isEqualTo(DRAFT);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void a_refusal_carries_all_problems_and_no_word_of_the_document(Setting setting) throws Exception {
        HostMapper mapper = mapper(setting);
        Random random = new Random(11);
        for (long seed = 0; seed < 5; seed++) {
            String marked = new String(JSON.write(Canary.of(Generated.one(CaseRecord.class, seed))), UTF_8);
            String mutated = new Mutations(random).mutate(TREES.readTree(marked)).replace("\"id\":", "\"Canari\":");
            for (String text : List.of(mutated, "{\"record\":" + mutated + "}")) {
                Throwable refusal = catchThrowable(() -> mapper.read(text, text == mutated ? CaseRecord.class : Box.class));

                assertThat(mapper.problems(refusal)).isNotEmpty();
                saysNothing(mapper, refusal);
            }
        }
    }

    private static void saysNothing(HostMapper mapper, Throwable refusal) {
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        String all = refusal.getMessage() + refusal.getLocalizedMessage() + refusal + mapper.path(refusal);
        assertThat(all.replaceAll("line \\d+, column \\d+", "").toLowerCase(Locale.ROOT)).doesNotContain(Canary.MARKS.get(0), "2187-");
        assertThat(trace.toString()).doesNotContainIgnoringCase(Canary.MARKS.get(0));
        assertThat(refusal.getMessage()).startsWith("Rejected: ");
        assertThat(refusal).hasNoCause();
    }

    /** An object of the host, with a map whose keys are the host's data. */
    public record Box(CaseRecord record, Map<String, Assessment> drafts) {}

    @Test
    void the_names_of_the_host_stay_out_of_the_message() {
        Throwable refusal = catchThrowable(() -> mapper(Setting.SOURCE_IN_LOCATIONS)
                .read("{\"drafts\":{\"Canari\":{}}}", Box.class));

        assertThat(refusal.toString() + refusal.getMessage()).doesNotContain("Canari");
        assertThat(mapper().path(refusal)).contains("Canari");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"kind\":Canari}",
        "{\"kind\":\"assessment\",Canari:1}",
        "{\"kind\":\"assessment\",\"id\":\"Canari\n\"}",
        "{\"kind\":\"assessment\",\"id\":\"Canari\\x\"}",
        "{\"kind\":\"assessment\" \"Canari\"}",
        "{\"kind\":[}Canari",
    })
    void what_is_no_json_is_told_by_its_place_alone(String text) {
        for (Setting setting : Setting.values()) {
            for (Type type : List.of(Assessment.class, resultOf(Assessment.class))) {
                Throwable refusal = catchThrowable(() -> mapper(setting).read(text, type));

                assertThat(mapper().problems(refusal)).extracting(ReadProblem::code).containsExactly(Code.MALFORMED);
                saysNothing(mapper(), refusal);
            }
        }
    }

    @Test
    void a_number_that_is_none_is_refused_even_where_the_host_lets_it_pass() throws Exception {
        assertThat(said(mapper(Setting.LENIENT), "{\"kind\":NaN}", Assessment.class)).extracting(ReadProblem::code).containsExactly(Code.MALFORMED);
    }

    @Test
    void a_text_that_ends_inside_a_value_is_said_to() {
        Throwable refusal = catchThrowable(() -> mapper().read("{\"fileTitle\":\"x\",\n\"theDraft\":{\"kind\":\"assess", File.class));

        assertThat(mapper().problems(refusal)).extracting(ReadProblem::code, ReadProblem::line).containsExactly(tuple(Code.TRUNCATED, 2));
    }

    @Test
    void values_are_members_of_the_hosts_objects() throws Exception {
        assertThat(mapper().write(row(3)))
                .startsWith("{\"id\":\"as-1\",\"reference\":\"R 7\",\"text\":{\"text\":\"He said so.\"")
                .contains("\"when\":\"2026-05~\",\"day\":\"2026-03-12\",\"moment\":\"2026-03-12T09:30:00.000Z\"")
                .contains("\"asked\":{\"known\":\"yes\"},\"line\":{\"notAsked\":{\"reason\":{\"text\":\"Not today.\"")
                .contains("\"since\":{\"known\":\"2023\"}", "\"schedule\":{\"from\":\"2026-03-13\"}", "\"evidence\":[\"ev-1\",\"ev-2\"]", "\"level\":\"warns\"");
        assertThat(mapper().read(mapper().write(row(3)), Row.class)).isEqualTo(row(3));
    }

    @Test
    void a_case_of_a_union_is_written_as_the_union_and_read_as_itself_only_if_it_is() throws Exception {
        Schedule.From from = new Schedule.From(Day.of(2026, 3, 13));
        String written = mapper().write(from);

        assertThat(mapper().read(written, Schedule.From.class)).isEqualTo(from);
        assertThat(mapper().read(written, Schedule.class)).isEqualTo(from);
        assertThat(mapper().problems(catchThrowable(() -> mapper().read(written, Schedule.Once.class))))
                .extracting(ReadProblem::code)
                .containsExactly(Code.TYPE);
    }

    @Test
    void an_answer_to_nobody_knows_what_is_refused() {
        assertThat(mapper().isBadDefinition(catchThrowable(() -> mapper().read("{\"known\":\"yes\"}", Answer.class)))).isTrue();
        assertThat(mapper().isBadDefinition(catchThrowable(() -> mapper().write(new Answer.Known<>("yes"))))).isTrue();
    }

    @Test
    void values_are_keys_of_the_hosts_maps() throws Exception {
        Index index = new Index(
                Map.of(AssessmentId.of("A-1"), DRAFT),
                new EnumMap<>(Map.of(Nation.values()[1], Line.of("R 7"))),
                Map.of(Day.of(2026, 3, 12), List.of(EvidenceId.of("ev-1"))),
                EnumSet.of(Sex.values()[0]));
        String written = mapper().write(index);

        assertThat(written).contains("{\"A-1\":{\"kind\"", "{\"" + Nation.values()[1].wire() + "\":\"R 7\"}", "{\"2026-03-12\":[\"ev-1\"]}");
        assertThat(mapper().read(written, Index.class)).isEqualTo(index);
    }

    @Test
    void a_key_is_refused_where_it_is_not_sound_or_more_than_a_text() {
        Throwable refusal = catchThrowable(() -> mapper().read("{\"byId\":{\"Canari !\":" + SOUND + "}}", Index.class));

        assertThat(mapper().problems(refusal)).extracting(ReadProblem::toString).containsExactly("SCH-pattern at '', line 1, column 10");
        assertThat(refusal.toString()).doesNotContain("Canari");
        assertThat(catchThrowable(() -> mapper().write(Map.of(Passage.of("Canari"), 1))))
                .hasMessageContaining(Bindings.NOT_A_NAME)
                .hasMessageNotContaining("Canari");
        assertThat(mapper().isBadDefinition(catchThrowable(() -> mapper().write(Map.of(DRAFT, 1))))).isTrue();
    }

    @Test
    void null_and_nothing_are_the_hosts_own() throws Exception {
        assertThat(mapper().read("{\"fileTitle\":\"x\",\"theDraft\":null}", File.class).theDraft()).isNull();
        assertThat(mapper().read("{\"fileTitle\":\"x\"}", File.class).theDraft()).isNull();
        assertThat(mapper().read("{\"note\":\"x\"}", Inbox.class).received()).isNull();
        assertThat(mapper().read("{\"received\":null,\"parts\":[null]}", Inbox.class))
                .satisfies(inbox -> assertThat(inbox.received().problems()).extracting(ReadProblem::toString).containsExactly("SCH-type at '', line 1, column 13"))
                .satisfies(inbox -> assertThat(inbox.parts().get(0).problems()).extracting(ReadProblem::code).containsExactly(Code.TYPE));
    }

    @Test
    void what_is_in_an_object_of_any_type_is_written_all_the_same() throws Exception {
        String said = mapper(Setting.TYPES_BY_DEFAULT).write(new Anything(DRAFT, List.of(Line.of("R 7"), EvidenceId.of("ev-1"))));

        assertThat(said).contains("\"one\":" + SOUND, "\"R 7\",\"ev-1\"");
    }

    @Test
    void where_a_host_names_the_type_itself_it_is_read_as_ever() throws Exception {
        String inside = "\"@class\":\"" + Assessment.class.getName() + "\",";
        String text = "{\"one\":" + SOUND.replace("{", "{" + inside) + ",\"more\":[\"java.util.ArrayList\",[]]}";

        assertThat(mapper(Setting.TYPES_AS_MEMBERS).read(text, Anything.class)).isEqualTo(new Anything(DRAFT, List.of()));
        assertThat(mapper().problems(catchThrowable(
                        () -> mapper(Setting.TYPES_AS_MEMBERS).read(text.replace("A-1", "A 1"), Anything.class))))
                .extracting(ReadProblem::toString)
                .containsExactly("SCH-pattern at '/id', line 1, column " + (text.indexOf("\"A-1\"") + 1));
    }

    @Test
    void no_identifier_of_any_kind_is_guessed() {
        assertThatThrownBy(() -> mapper().read("\"ev-1\"", PartId.class)).hasMessageContaining(Bindings.NOT_DESCRIBED);
    }

    @Test
    void one_mapper_serves_many_threads() {
        HostMapper mapper = mapper();
        List<Assessment> read = new ArrayList<>(Stream.generate(() -> SOUND)
                .limit(200)
                .parallel()
                .map(text -> {
                    try {
                        return mapper.read(text, Assessment.class);
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .toList());

        assertThat(read).hasSize(200).containsOnly(DRAFT);
    }
}
