// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Quality;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.form.Member.Option;
import io.github.tafhsb.json.form.Member.Range;
import io.github.tafhsb.json.form.Member.Repetition;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a form is told about the types it asks for. */
class MembersOfATypeTest {
    private static final Oracle SCHEMA = new Oracle(TafhsbJson.standard().schema(Members.class));

    static Iterable<String> names() {
        return Members.names();
    }

    static Iterable<Class<?>> types() {
        return TafhsbJson.standard().types();
    }

    private static Member member(Class<?> type, String name) {
        return Members.of(type).find(name).orElseThrow();
    }

    @Test
    void are_in_the_order_of_the_schema_and_told_in_both_languages() {
        Members hypothesis = Members.of(Hypothesis.class);

        assertThat(hypothesis.name()).isEqualTo("Hypothesis");
        assertThat(hypothesis.isOneOf()).isFalse();
        assertThat(hypothesis.members()).extracting(Member::name).startsWith("id", "statement", "likelyCauses");
        assertThat(hypothesis.find("statement")).get().satisfies(member -> {
            assertThat(member.label().in(Language.ENGLISH)).isEqualTo("What is thought");
            assertThat(member.label().in(Language.CYMRAEG)).isNotEqualTo("What is thought");
            assertThat(member.help().in(Language.ENGLISH)).endsWith(".");
            assertThat(member.isRequired()).isFalse();
            assertThat(member.holds()).isEqualTo(Holds.PART);
            assertThat(member.type()).contains("Passage");
        });
        assertThat(hypothesis.find("nobody")).isEmpty();
    }

    @Test
    void tell_the_identifier_of_a_part_from_what_points_at_another() {
        assertThat(member(Hypothesis.class, "id")).satisfies(id -> {
            assertThat(id.holds()).isEqualTo(Holds.IDENTIFIER);
            assertThat(id.isRequired()).isTrue();
            assertThat(id.range()).contains(new Range(1, 64));
            assertThat(id.pointsAt()).isEmpty();
        });
        assertThat(member(Hypothesis.class, "evidenceFor")).satisfies(evidence -> {
            assertThat(evidence.holds()).isEqualTo(Holds.REFERENCE);
            assertThat(evidence.pointsAt()).containsExactly("EvidenceItem");
            assertThat(evidence.repeated()).contains(new Repetition(0, 1_000, false));
        });
        assertThat(member(Passage.class, "by").pointsAt()).containsExactly("Child", "PersonInvolved", "Practitioner", "NamedPerson");
        assertThat(Members.named("Redaction").find("removed").map(Member::pointsAt).orElseThrow()).contains("EvidenceItem", "Hypothesis");
    }

    @Test
    void tell_one_line_from_running_text() {
        assertThat(member(Passage.class, "text").holds()).isEqualTo(Holds.TEXT);
        assertThat(member(Passage.class, "text").range()).contains(new Range(1, 32_000));
        assertThat(member(Passage.class, "text").without()).isPresent();
        assertThat(member(Passage.class, "carriedFrom").holds()).isEqualTo(Holds.LINE);
        assertThat(member(EvidenceItem.class, "obtainedOn").holds()).isEqualTo(Holds.LINE);
        assertThat(member(EvidenceItem.class, "obtainedOn").pattern()).isPresent();
    }

    @Test
    void name_the_words_of_a_choice_and_what_they_mean() {
        assertThat(member(Hypothesis.class, "standing").choices())
                .extracting(Option::word)
                .containsExactly("held", "alternative", "set-aside");
        assertThat(member(Behaviour.class, "kinds").choices())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.meaning().in(Language.CYMRAEG)).endsWith("."));
    }

    @Test
    void answer_yes_and_no_in_the_words_that_the_question_asks_for() {
        Option there = member(Quality.class, "concern").choices().get(0);
        Option conditional = member(Hypothesis.class, "ifThisHappened").choices().get(0);

        assertThat(there.word()).isEqualTo(conditional.word()).isEqualTo("yes");
        assertThat(there.label().in(Language.CYMRAEG)).isEqualTo("Oes");
        assertThat(conditional.label().in(Language.CYMRAEG)).isEqualTo("Dylid");
    }

    @Test
    void name_the_rules_that_are_judged_on_each_of_them() {
        assertThat(Members.of(Hypothesis.class).rules()).contains(RuleId.of("D05"));
        assertThat(Members.of(Passage.class).rules()).isEmpty();
    }

    @Test
    void leave_out_what_no_person_fills_in() {
        assertThat(Members.of(Assessment.class).members()).extracting(Member::name).startsWith("id").doesNotContain("kind", "schemaVersion");
        assertThat(member(Policy.class, "youngest").holds()).isEqualTo(Holds.NUMBER);
        assertThat(member(Policy.class, "id").holds()).isEqualTo(Holds.LINE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void lead_on_to_the_members_of_what_they_hold(String name) {
        assertThat(Members.named(name).members()).allSatisfy(member -> {
            if (member.holds() == Holds.PART || member.holds() == Holds.ONE_OF) {
                assertThat(Members.names()).contains(member.type().orElseThrow());
            }
            assertThat(Members.names()).containsAll(member.pointsAt());
            assertThat(member.choices().isEmpty()).isEqualTo(member.holds() != Holds.CHOICE);
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void are_there_for_every_type_that_can_be_read(Class<?> type) {
        Members members = Members.of(type);

        assertThat(Members.names()).contains(members.name());
        assertThat(members.members()).as(members.name()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_written_as_their_schema_says(String name) {
        assertThat(SCHEMA.complaint(Members.named(name).toJson())).isEmpty();
    }

    @Test
    void are_written_for_a_page_to_draw() {
        JsonNode json = new JsonMapper().readTree(Members.of(Hypothesis.class).toJson());

        assertThat(json.get("kind").stringValue()).isEqualTo("members");
        assertThat(json.at("/members/0/name").stringValue()).isEqualTo("id");
        assertThat(json.at("/members/0/required").booleanValue()).isTrue();
        assertThat(json.at("/members/1/label/cymraeg").stringValue()).isNotBlank();
        assertThat(json.at("/members/0/choices").isMissingNode()).isTrue();
    }

    @Test
    void are_known_of_nothing_else() {
        assertThatIllegalArgumentException().isThrownBy(() -> Members.of(String.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Members.named("Nobody"));
    }
}
