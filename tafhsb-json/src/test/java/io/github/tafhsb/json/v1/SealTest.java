// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Judgement;
import io.github.tafhsb.assessment.RuleOutcome;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SealTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The least that can be signed: its document can be read by eye. */
    private static final FinalAssessment SMALL = FinalAssessment.restored(
            Assessment.builder().id(AssessmentId.of("A-1")).version(1).reference(Line.of("R 7")).build(),
            SignOff.builder()
                    .by(PersonId.of("tm-1"))
                    .on(Day.of(2026, 5, 3))
                    .decision(SignOffDecision.APPROVED)
                    .build(),
            Judgement.builder()
                    .judgedOn(Day.of(2026, 5, 3))
                    .addOutcomes(RuleOutcome.builder()
                            .rule(RuleId.of("A01"))
                            .revision(1)
                            .outcome(Outcome.MET)
                            .build())
                    .build());

    static Stream<FinalAssessment> signed() {
        return Stream.concat(
                Stream.of(SMALL),
                LongStream.range(0, 16)
                        .mapToObj(seed -> Generated.one(FinalAssessment.class, seed))
                        .filter(each -> JSON.write(each).length < 40_000));
    }

    private static List<Code> codes(String document) {
        return JSON.read(FinalAssessment.class, document).problems().stream().map(ReadProblem::code).toList();
    }

    @Test
    void is_the_digest_of_the_canonical_form_of_content_sign_off_and_judgement() throws Exception {
        String canonical = "{\"content\":{\"id\":\"A-1\",\"reference\":\"R 7\",\"version\":1},"
                + "\"judgement\":{\"judgedOn\":\"2026-05-03\",\"outcomes\":[{\"outcome\":\"met\",\"revision\":1,\"rule\":\"A01\"}]},\"signOff\":{\"by\":\"tm-1\",\"decision\":\"approved\",\"on\":\"2026-05-03\"}}";

        JsonNode seal = Contract.tree(JSON.write(SMALL)).get("seal");

        assertThat(seal.get("digest").stringValue())
                .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8))));
        assertThat(seal.get("algorithm").stringValue()).isEqualTo("SHA-256");
        assertThat(seal.get("canonicalization").stringValue()).isEqualTo("RFC 8785");
        assertThat(seal.get("schemaVersion").stringValue()).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("signed")
    void is_broken_by_any_character_changed(FinalAssessment signed) {
        Set<Code> codes = codesAfter(signed, SealTest::rewordings);

        assertThat(codes).contains(Code.SEAL).isSubsetOf(Code.SEAL, Code.PATTERN, Code.CHOICE, Code.NOT, Code.NOT_SIGNED, Code.NOT_JUDGED);
    }

    @ParameterizedTest
    @MethodSource("signed")
    void is_broken_by_any_member_left_out_and_any_element_moved(FinalAssessment signed) {
        Set<Code> codes = codesAfter(signed, SealTest::omissions);

        assertThat(codes).contains(Code.NOT_SIGNED).isSubsetOf(Code.SEAL, Code.REQUIRED, Code.ONE_MEMBER, Code.NOT_SIGNED, Code.NOT_JUDGED);
    }

    /** What is said after each change alone; that nothing is said never happens. */
    private static Set<Code> codesAfter(FinalAssessment signed, Function<JsonNode, List<Change>> changes) {
        ObjectNode document = (ObjectNode) Contract.tree(JSON.write(signed));
        Set<Code> all = EnumSet.noneOf(Code.class);
        for (String part : List.of("content", "signOff", "judgement")) {
            for (Change change : changes.apply(document.get(part))) {
                change.make().run();
                List<Code> codes = codes(document.toString());
                change.undo().run();

                assertThat(codes).isNotEmpty();
                all.addAll(codes);
            }
        }
        assertThat(codes(document.toString())).isEmpty();
        return all;
    }

    @ParameterizedTest
    @MethodSource("signed")
    void does_not_mind_order_white_space_or_how_characters_are_escaped(FinalAssessment signed) {
        JsonNode document = Contract.tree(JSON.write(signed));

        assertThat(JSON.read(FinalAssessment.class, JSON.toJson(FinalAssessment.class, signed)).orElseThrow()).isEqualTo(signed);
        for (int seed = 0; seed < 5; seed++) {
            String shuffled = shuffled(document, new Random(seed)).toString();
            assertThat(JSON.read(FinalAssessment.class, shuffled).orElseThrow()).isEqualTo(signed);
            assertThat(JSON.read(FinalAssessment.class, escaped(shuffled)).orElseThrow()).isEqualTo(signed);
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode other = NODES.objectNode();
            names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
            return other;
        }
        if (node.isArray()) {
            ArrayNode other = NODES.arrayNode();
            node.forEach(element -> other.add(shuffled(element, random)));
            return other;
        }
        return node;
    }

    /** Every character beyond ASCII as its escape, with capital digits. */
    private static String escaped(String document) {
        StringBuilder escaped = new StringBuilder();
        document.chars().forEach(c -> escaped.append(c < 0x7F ? Character.toString(c) : "\\u%04X".formatted(c)));
        return escaped.toString();
    }

    @Test
    void of_another_version_does_not_do() {
        ObjectNode document = (ObjectNode) Contract.tree(JSON.write(SMALL));
        ObjectNode other = (ObjectNode) Contract.tree(JSON.write(Generated.one(FinalAssessment.class, 3)));
        document.set("seal", other.get("seal"));

        List<ReadProblem> problems = JSON.read(FinalAssessment.class, document.toString()).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(Code.SEAL);
        assertThat(problems.get(0).pointer()).isEmpty();
        assertThat(problems.get(0).member()).isEqualTo("seal");
    }

    @Test
    void is_asked_for() {
        ObjectNode document = (ObjectNode) Contract.tree(JSON.write(SMALL));
        document.remove("seal");

        assertThat(codes(document.toString())).containsExactly(Code.REQUIRED);
    }

    @Test
    void does_not_stand_in_for_a_signature() {
        for (SignOffDecision decision : SignOffDecision.values()) {
            ObjectNode document = (ObjectNode) Contract.tree(JSON.write(SMALL));
            ((ObjectNode) document.get("signOff")).put("decision", decision.wire());

            assertThat(codes(document.toString()))
                    .isEqualTo(decision == SignOffDecision.APPROVED ? List.of() : List.of(Code.NOT_SIGNED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"by", "on", "decision"})
    void does_not_stand_in_for_any_part_of_a_signature(String member) {
        ObjectNode document = (ObjectNode) Contract.tree(JSON.write(SMALL));
        ((ObjectNode) document.get("signOff")).remove(member);

        assertThat(JSON.read(FinalAssessment.class, document.toString()).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer() + " " + problem.member())
                .containsExactly("NOT_SIGNED  signOff");
    }

    @Test
    void does_not_stand_in_for_a_signature_on_the_day_of_the_judgement() {
        ObjectNode document = (ObjectNode) Contract.tree(JSON.write(SMALL));
        ((ObjectNode) document.get("signOff")).put("on", "2026-05-04");

        assertThat(codes(document.toString())).containsExactly(Code.NOT_SIGNED);
    }

    @Test
    void does_not_stand_in_for_a_judgement_that_can_have_led_to_a_signature() {
        for (String outcomes : List.of(
                "[]",
                "[{'rule':'A01','revision':1,'outcome':'met'},{'rule':'A01','revision':1,'outcome':'met'}]",
                "[{'rule':'A01','revision':1,'outcome':'not-met'}]",
                "[{'rule':'A07','revision':1,'outcome':'not-met'}]")) {
            ObjectNode document = (ObjectNode) Contract.tree(JSON.write(SMALL));
            ((ObjectNode) document.get("judgement"))
                    .set("outcomes", Contract.tree(outcomes.replace('\'', '"').getBytes(UTF_8)));

            assertThat(JSON.read(FinalAssessment.class, document.toString()).problems())
                    .extracting(problem -> problem.code() + " " + problem.pointer() + " " + problem.member())
                    .containsExactly("NOT_JUDGED  judgement");
        }
    }

    @Test
    void of_every_version_in_a_case_record_is_looked_at() {
        FinalAssessment second = FinalAssessment.restored(
                SMALL.startReview(), SMALL.getSignOff(), SMALL.getJudgement());
        CaseRecord record = CaseRecord.builder().id(AssessmentId.of("A-1")).versions(List.of(SMALL, second)).build();
        ObjectNode document = (ObjectNode) Contract.tree(JSON.write(record));
        assertThat(JSON.read(CaseRecord.class, document.toString()).orElseThrow()).isEqualTo(record);
        ((ObjectNode) document.at("/versions/1/content")).put("reference", "R 8");
        ((ObjectNode) document.at("/versions/0/signOff")).put("decision", "returned");

        List<ReadProblem> problems = JSON.read(CaseRecord.class, document.toString()).problems();

        assertThat(problems).extracting(problem -> problem.code() + " " + problem.pointer() + " " + problem.member())
                .containsExactly("NOT_SIGNED /versions/0 signOff", "SEAL /versions/1 seal");
    }

    @Test
    void of_one_version_does_not_do_for_another_of_the_same_case() {
        FinalAssessment second = FinalAssessment.restored(
                SMALL.startReview(), SMALL.getSignOff(), SMALL.getJudgement());
        CaseRecord record = CaseRecord.builder().id(AssessmentId.of("A-1")).versions(List.of(SMALL, second)).build();
        ObjectNode document = (ObjectNode) Contract.tree(JSON.write(record));
        JsonNode first = document.at("/versions/0/seal");
        ((ObjectNode) document.at("/versions/0")).set("seal", document.at("/versions/1/seal"));
        ((ObjectNode) document.at("/versions/1")).set("seal", first);

        assertThat(JSON.read(CaseRecord.class, document.toString()).problems())
                .extracting(ReadProblem::pointer)
                .containsExactly("/versions/0", "/versions/1");
    }

    /** One thing changed, and changed back. */
    private record Change(Runnable make, Runnable undo) {}

    /** Each member left out, and each two neighbours that differ in each other's place. */
    private static List<Change> omissions(JsonNode node) {
        List<Change> changes = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                JsonNode value = object.get(name);
                changes.add(new Change(() -> object.remove(name), () -> object.set(name, value)));
            }
        }
        if (node instanceof ArrayNode array) {
            for (int at = 1; at < array.size(); at++) {
                int second = at;
                if (!array.get(at).equals(array.get(at - 1))) {
                    changes.add(new Change(() -> swap(array, second), () -> swap(array, second)));
                }
            }
        }
        node.forEach(child -> changes.addAll(omissions(child)));
        return changes;
    }

    private static void swap(ArrayNode array, int second) {
        JsonNode moved = array.get(second);
        array.set(second, array.get(second - 1));
        array.set(second - 1, moved);
    }

    /** Each text and count with one character changed. */
    private static List<Change> rewordings(JsonNode node) {
        List<Change> changes = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                changes.addAll(rewordings(object.get(name), value -> object.set(name, value)));
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                changes.addAll(rewordings(array.get(at), value -> array.set(at, value)));
            }
        }
        return changes;
    }

    private static List<Change> rewordings(JsonNode value, Consumer<JsonNode> put) {
        List<Change> changes = new ArrayList<>(rewordings(value));
        others(value).forEach(other -> changes.add(new Change(() -> put.accept(other), () -> put.accept(value))));
        return changes;
    }

    /** The same value with its first, middle or last character changed. */
    private static List<JsonNode> others(JsonNode value) {
        if (value.isInt()) {
            return List.of(NODES.numberNode(value.intValue() == 1 ? 2 : value.intValue() - 1));
        }
        if (!value.isString()) {
            return List.of();
        }
        String text = value.stringValue();
        List<JsonNode> others = new ArrayList<>();
        for (int at : new int[] {0, text.length() / 2, text.length() - 1}) {
            int whole = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
            int end = whole + Character.charCount(text.codePointAt(whole));
            others.add(NODES.stringNode(text.substring(0, whole) + instead(text.charAt(whole)) + text.substring(end)));
        }
        return others;
    }

    /** Another digit for a digit, another letter for everything else. */
    private static char instead(char c) {
        return Character.isDigit(c) ? c == '1' ? '2' : '1' : c == 'a' ? 'b' : 'a';
    }
}
