// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.When;
import org.junit.jupiter.api.Test;

class ChildIsNotLabelledTest {
    private final Rule<?> rule = new ChildIsNotLabelled();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_authors_speak_of_a_child() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_once_of_a_passage_that_calls_the_child_what_they_did() {
        assertThatRule(rule)
                .isBrokenBy(summary(Passage.of("A young abuser. The offender lives at home.")), "/formulation/summary");
    }

    @Test
    void tells_of_it_in_welsh_and_in_a_rendering() {
        assertThatRule(rule)
                .isBrokenBy(
                        summary(Passage.of(Language.CYMRAEG, "Mae’r camdriniwr yn byw gartref.")),
                        "/formulation/summary");
        assertThatRule(rule)
                .isBrokenBy(
                        summary(Passage.of("He lives at home.")
                                .withRendering(Words.of("Mae’r troseddwr yn byw gartref."))),
                        "/formulation/summary");
    }

    @Test
    void a_level_of_risk_is_a_label_too() {
        assertThatRule(rule).isBrokenBy(summary(Passage.of("He is a high-risk child.")), "/formulation/summary");
        assertThatRule(rule).isMetBy(summary(Passage.of("There is a high risk that the group forms again.")));
    }

    @Test
    void what_somebody_else_said_is_theirs() {
        assertThatRule(rule).isMetBy(summary(Passage.of("Others at school call him “the abuser”.")));
        assertThatRule(rule).isMetBy(summary(Passage.quoted(Language.ENGLISH, "He is an abuser.", SoundRecord.MOTHER)));
        assertThatRule(rule).isMetBy(said(statement().withKind(StatementKind.ACCOUNT)));
        assertThatRule(rule)
                .isMetBy(said(statement().withKind(StatementKind.OPINION).withHolder(Line.of("A neighbour"))));
    }

    @Test
    void what_the_team_said_is_its_own() {
        assertThatRule(rule)
                .isBrokenBy(said(statement().withKind(StatementKind.ANALYSIS)), "/evidence/0/statements/0/text");
        assertThatRule(rule)
                .isBrokenBy(
                        said(statement().withKind(StatementKind.OPINION).withWhose(SoundRecord.LEAD)),
                        "/evidence/0/statements/0/text");
    }

    @Test
    void titles_of_laws_and_names_of_services_are_no_labels() {
        assertThatRule(rule)
                .isMetBy(summary(
                        Passage.of("The Rehabilitation of Offenders Act applies; the youth offending team asked.")));
    }

    @Test
    void a_line_that_says_who_somebody_is_is_read_too() {
        assertThatRule(rule)
                .isBrokenBy(
                        sound.withPeople(SoundRecord.person(PersonId.of("PE-9"), PersonRole.PARENT)
                                .withRelationship(Line.of("mother of the abuser"))),
                        "/people/0/relationship");
    }

    @Test
    void words_for_adults_are_told_by_another_rule_until_the_subject_is_grown_up() {
        Passage words = Passage.of("The perpetrator lives at home.");

        assertThatRule(rule).isMetBy(summary(words));
        assertThatRule(rule)
                .isBrokenBy(
                        summary(words).updateChild(child -> child.withDateOfBirth(When.month(2008, 2))),
                        "/formulation/summary");
    }

    @Test
    void says_nothing_where_nobody_has_written_anything() {
        assertThatRule(rule).doesNotApplyTo(Assessment.begin(AssessmentId.of("new")), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }

    private Assessment said(Statement statement) {
        return sound.withEvidence(
                sound.getEvidence().get(0).withStatements(statement),
                sound.getEvidence().get(1));
    }

    private static Statement statement() {
        return Statement.builder()
                .id(StatementId.of("ST-1"))
                .text(Passage.of("He is an abuser."))
                .build();
    }
}
