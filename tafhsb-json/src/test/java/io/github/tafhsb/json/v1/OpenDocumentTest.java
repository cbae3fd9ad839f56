// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.ConversionNote;
import io.github.tafhsb.json.Converted;
import io.github.tafhsb.json.OpenDocument;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.gen.Edits;
import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.Row;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A document from somewhere that knows more than this release. */
@Domain(Generated.class)
class OpenDocumentTest {
    private static final String STRANGE = "zzNewer";

    private static final String DOCUMENT = """
            {"schemaVersion": "1", "newer": {"a": [1.50, null]}, "version": 1, "id": "asm-1", "kind": "assessment",
             "evidence": [{"newer": 1, "id": "ev-1"}, {"id": "ev-2", "statements": [{"id": "st-1", "newer": true}]}],
             "formulation": {"newer": "x", "summary": {"text": "One.", "newer": "y", "language": "en", "origin": "own"},
              "discussed": [{"person": "p-1", "newer": 1}, {"person": "p-2"}]}}""";

    private static OpenDocument<Assessment> open(String document) {
        return JSON.open(Assessment.class, document.getBytes(UTF_8)).orElseThrow();
    }

    private static String text(byte[] document) {
        return new String(document, UTF_8);
    }

    @Example
    void is_refused_when_it_is_read_and_known_in_part_when_it_is_opened() {
        assertThat(JSON.read(Assessment.class, DOCUMENT).problems()).extracting(ReadProblem::code).containsOnly(ReadProblem.Code.UNKNOWN);
        assertThat(open(DOCUMENT).unknownAt())
                .containsExactlyInAnyOrder(
                        "", "/evidence/0", "/evidence/1/statements/0", "/formulation", "/formulation/summary", "/formulation/discussed/0");
        assertThat(open(DOCUMENT).value().getEvidence()).hasSize(2);
        assertThat(open(DOCUMENT)).hasToString("OpenDocument");
    }

    @Example
    void keeps_what_is_not_known_where_it_was_and_changes_the_rest() {
        OpenDocument<Assessment> open = open(DOCUMENT);
        Assessment changed = open.value()
                .withReference(Line.of("CS-1"))
                .withFormulation(open.value().getFormulation().orElseThrow().withSummary(Passage.of("Two.")))
                .withEvidence(open.value().getEvidence().get(1), open.value().getEvidence().get(0));

        assertThat(text(open.with(changed).lossless()))
                .isEqualTo("{\"schemaVersion\":\"1\",\"newer\":{\"a\":[1.50,null]},\"version\":1,\"id\":\"asm-1\",\"kind\":\"assessment\","
                        + "\"evidence\":[{\"id\":\"ev-2\",\"statements\":[{\"id\":\"st-1\",\"newer\":true}]},{\"newer\":1,\"id\":\"ev-1\"}],"
                        + "\"formulation\":{\"newer\":\"x\",\"summary\":{\"text\":\"Two.\",\"newer\":\"y\",\"language\":\"en\",\"origin\":\"own\"},"
                        + "\"discussed\":[{\"person\":\"p-1\",\"newer\":1},{\"person\":\"p-2\"}]},\"reference\":\"CS-1\"}");
    }

    @Example
    void is_the_same_to_the_byte_if_nothing_is_changed() {
        assertThat(text(open(DOCUMENT).with(open(DOCUMENT).value()).lossless())).isEqualTo(DOCUMENT);
    }

    @Example
    void tells_what_goes_with_a_part_that_is_removed_or_an_element_that_is_another() {
        OpenDocument<Assessment> open = open(DOCUMENT);
        Assessment changed = open.value().remove(EvidenceId.of("ev-2"))
                .withFormulation(open.value().getFormulation().orElseThrow().withDiscussed());

        Converted converted = open.with(changed);

        assertThat(converted.losses())
                .extracting(ConversionNote::toString)
                .containsExactlyInAnyOrder("DROPPED from '/evidence/1'", "DROPPED from '/formulation/discussed'");
        assertThatIllegalStateException().isThrownBy(converted::lossless).withMessageContaining("'/evidence/1'");
        assertThat(text(converted.acceptingLoss())).doesNotContain("st-1").contains("\"newer\":1,\"id\":\"ev-1\"");
    }

    @Example
    void is_refused_where_leaving_something_out_would_say_something_else() {
        String word = DOCUMENT.replace("\"origin\": \"own\"", "\"origin\": \"sung\"");
        String union = DOCUMENT.replace("\"evidence\":", "\"transition\": {\"unheardOf\": {}}, \"evidence\":");

        assertThat(JSON.open(Assessment.class, word.getBytes(UTF_8)).problems())
                .extracting(ReadProblem::toString)
                .containsExactly("SCH-choice at '/formulation/summary/origin', line 3, column 102");
        assertThat(JSON.open(Assessment.class, union.getBytes(UTF_8)).problems()).extracting(ReadProblem::code).containsExactly(ReadProblem.Code.UNKNOWN);
        assertThat(JSON.open(Assessment.class, "{\"id\": 1, \"id\": 1}".getBytes(UTF_8)).problems())
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.DUPLICATE);
    }

    @Example
    void keeps_the_text_of_a_code_whose_catalogue_nobody_has() {
        String code = "{\"code\":\"x-9\",\"list\":\"org.example.unheard-of\",\"version\":\"7\",\"text\":\"As it read then\"}";
        String document = "{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"asm-1\",\"version\":1,\"formulation\":{\"hypotheses\":"
                + "[{\"id\":\"hyp-1\",\"standing\":\"held\",\"theories\":[" + code + "]}]}}";

        assertThat(text(JSON.write(JSON.read(Assessment.class, document).orElseThrow()))).isEqualTo(document);
    }

    @Example
    void that_was_signed_is_known_as_it_was_signed_or_not_at_all() {
        FinalAssessment signed = Generated.one(FinalAssessment.class, 1);
        CaseRecord record = Generated.one(CaseRecord.class, 1).withVersions(signed);
        ObjectNode strange = (ObjectNode) Contract.tree(JSON.write(record));
        ((ObjectNode) strange.at("/versions/0/content")).put(STRANGE, 1);
        OpenDocument<CaseRecord> open = JSON.open(CaseRecord.class, JSON.write(record)).orElseThrow();

        assertThat(JSON.open(CaseRecord.class, strange.toString().getBytes(UTF_8)).problems())
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.UNKNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> open.with(record.withVersions()));
        assertThat(open.with(record.withReference(Line.of("CS-1"))).losses()).isEmpty();
    }

    @Property(tries = 60)
    @Label("whatever somebody changes, the known says exactly that and nothing unknown goes untold")
    void says_what_somebody_made_of_it_and_keeps_the_rest(@ForAll Assessment record, @ForAll long seed) {
        JsonNode strange = Contract.tree(JSON.write(record));
        int hidden = hide(Contract.DESCRIPTIONS.find(Assessment.class), strange);
        OpenDocument<Assessment> open = JSON.open(Assessment.class, strange.toString().getBytes(UTF_8)).orElseThrow();
        Assessment changed = new Edits(new Random(seed)).edited(Assessment.class, record, 4);

        Converted converted = open.with(changed);

        byte[] document = converted.acceptingLoss();
        OpenDocument<Assessment> again = JSON.open(Assessment.class, document).orElseThrow();
        assertThat(open.value()).isEqualTo(record);
        assertThat(open.unknownAt()).hasSize(hidden);
        assertThat(again.value()).isEqualTo(changed);
        if (converted.losses().isEmpty()) {
            assertThat(again.unknownAt()).hasSize(hidden);
        } else {
            assertThat(again.unknownAt()).hasSizeLessThan(hidden);
        }
    }

    /** Puts a member nobody knows into every object that is closed, and says into how many. */
    private static int hide(Shape<?> shape, JsonNode node) {
        int hidden = 0;
        for (Row row : shape.rows()) {
            if (node.has(row.name())) {
                hidden += hide(row.shape(), node.get(row.name()));
            }
        }
        if (shape.element().isPresent()) {
            for (JsonNode element : node) {
                hidden += hide(shape.element().get(), element);
            }
        }
        if (shape.kind() == Kind.OBJECT && node instanceof ObjectNode object) {
            object.put(STRANGE, "hidden");
            hidden++;
        }
        return hidden;
    }
}
