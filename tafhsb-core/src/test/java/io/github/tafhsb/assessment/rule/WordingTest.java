// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Commission;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.policy.WordFinder;
import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.policy.WordList.WordScope;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which words rules hear of. */
class WordingTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    @Upholds("G07")
    void entries_apply_only_in_their_scope_which_is_rule_g07() {
        Assessment noted = sound.withChildSafety(SoundRecord.check().withNote(Passage.of("A placement was found.")));
        Rule<?> rule = new TermsAreCurrent();

        assertThatRule(rule).isMetBy(noted);
        assertThatRule(rule)
                .isBrokenBy(
                        noted.update(
                                SoundRecord.NIGHTS, action -> action.withToldWording(Passage.of("At your placement."))),
                        "/plan/actions/0/toldWording");
    }

    @Test
    void an_entry_of_youth_justice_applies_where_youth_justice_takes_part() {
        assertThat(WordFinder.shipped()
                        .find(
                                Passage.of("A young offender."),
                                entry -> entry.appliesIn(Set.of(WordScope.JUSTICE), Optional.empty()))
                        .get(0)
                        .entry()
                        .key())
                .isEqualTo("young-offender");
        assertThat(WordFinder.shipped()
                        .suggestions(Passage.of("A young offender."))
                        .get(0)
                        .entry()
                        .key())
                .isEqualTo("offender");
    }

    @Test
    void an_organisation_hears_of_the_words_of_its_nation_and_of_its_own_list() {
        Assessment noted = sound.withChildSafety(
                SoundRecord.check().withNote(Passage.of("Support for special educational needs was found.")));
        DeploymentProfile wales = DeploymentProfile.builder()
                .id("org.example")
                .version("1")
                .nation(Nation.WALES)
                .build();
        Context today = Context.on(LocalDate.of(2026, 3, 13));
        WordList nothing = new WordList("org.example.words", "1", List.of(), Map.of(), Map.of());
        Rule<?> rule = new TermsAreCurrent();

        assertThatRule(rule).isMetBy(noted);
        assertThatRule(rule).under(today.under(wales)).isBrokenBy(noted, "/childSafety/0/note");
        assertThatRule(rule).under(today.under(wales).with(nothing)).isMetBy(noted);
    }

    @Test
    void an_entry_of_one_nation_applies_only_there() {
        Entry needs = WordList.shipped().find("special-educational-needs").orElseThrow();

        assertThat(needs.appliesIn(Set.of(WordScope.GENERAL), Optional.of(Nation.WALES)))
                .isTrue();
        assertThat(needs.appliesIn(Set.of(WordScope.GENERAL), Optional.of(Nation.ENGLAND)))
                .isFalse();
        assertThat(needs.appliesIn(Set.of(WordScope.GENERAL), Optional.empty())).isFalse();
    }

    @Test
    void what_others_said_is_not_the_authors() {
        Passage words = Passage.of("He is an abuser.");
        Rule<?> rule = new ChildIsNotLabelled();

        assertThatRule(rule)
                .isMetBy(sound.withFormulation(SoundRecord.formulation().withChildsAccount(Answer.of(words))));
        assertThatRule(rule)
                .isMetBy(sound.withCommission(
                        Commission.builder().question(words).build()));
        assertThatRule(rule).isMetBy(sound.update(SoundRecord.MOTHERS_VIEW, view -> view.withView(words)));
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(SoundRecord.MOTHERS_VIEW, view -> view.withReason(words)), "/plan/views/1/reason");
        assertThatRule(rule)
                .isMetBy(sound.update(
                        EvidenceId.of("EV-1"),
                        item -> item.withChallenges(Challenge.builder()
                                        .id(ChallengeId.of("CH-9"))
                                        .text(words)
                                        .build())
                                .withHandling(Handling.builder()
                                        .restriction(HandlingRestriction.CONDITIONS)
                                        .condition(words)
                                        .build())));
    }

    @Test
    void words_of_somebody_who_is_not_on_the_team_are_theirs_wherever_they_stand() {
        Formulation formulation = SoundRecord.formulation();
        Passage words = Passage.of("He is an abuser.");

        assertThatRule(new ChildIsNotLabelled())
                .isMetBy(sound.withFormulation(formulation.withSummary(words.withBy(SoundRecord.MOTHER))));
        assertThatRule(new ChildIsNotLabelled())
                .isBrokenBy(
                        sound.withFormulation(formulation.withSummary(words.withBy(SoundRecord.LEAD))),
                        "/formulation/summary");
    }

    @Test
    void how_people_write_about_a_child_is_the_same_outside_the_edition() {
        Assessment outside = sound.updateChild(child -> child.withDateOfBirth(When.month(2016, 6)));

        assertThatRule(new ChildIsNotLabelled())
                .isBrokenBy(
                        outside.withFormulation(
                                SoundRecord.formulation().withSummary(Passage.of("The abuser lives at home."))),
                        "/formulation/summary");
    }

    @Test
    void what_software_drafted_is_read_like_what_an_author_wrote() {
        assertThatRule(new ChildIsNotLabelled())
                .isBrokenBy(
                        sound.withFormulation(SoundRecord.formulation()
                                .withSummary(Passage.of("The abuser.").withOrigin(Origin.DRAFTED))),
                        "/formulation/summary");
    }

    @Test
    void a_line_that_describes_somebody_or_something_is_read_like_a_passage() {
        Line line = Line.of("abuser");

        assertThatRule(new ChildIsNotLabelled())
                .isBrokenBy(
                        sound.updatePerson(SoundRecord.MOTHER, mother -> mother.withRelationship(line))
                                .update(
                                        SoundRecord.TUTORS,
                                        item -> item.withSource(Source.builder()
                                                .kind(SourceKind.EDUCATION)
                                                .role(line)
                                                .build()))
                                .update(StatementId.of("EV-2-1"), statement -> statement.withHolder(line))
                                .update(SoundRecord.PASSED_ON, behaviour -> behaviour.withSetting(line))
                                .update(SoundRecord.NIGHTS, action -> action.withOwnerRole(line)),
                        "/people/0/relationship",
                        "/evidence/0/source/role",
                        "/evidence/1/statements/0/holder",
                        "/behaviours/0/setting",
                        "/plan/actions/0/ownerRole");
    }

    @Test
    void a_line_is_not_what_the_child_is_told() {
        assertThatRule(new TermsAreCurrent())
                .isMetBy(sound.update(
                        SoundRecord.PASSED_ON, behaviour -> behaviour.withSetting(Line.of("At a placement"))));
    }

    @Test
    void a_condition_of_the_police_is_in_their_words() {
        assertThatRule(new ChildIsNotLabelled())
                .isMetBy(sound.update(
                        SoundRecord.TUTORS,
                        item -> item.withPoliceGrade(PoliceGrade.builder()
                                .asGiven(Line.of("B2C"))
                                .condition(Passage.of("He is an abuser."))
                                .build())));
    }

    @Test
    void an_opinion_is_somebody_elses_where_it_is_said_whose() {
        Assessment opinion = sound.update(
                StatementId.of("EV-1-1"),
                statement -> statement
                        .withKind(StatementKind.OPINION)
                        .withText(Passage.of("He is an abuser.")));
        Rule<?> rule = new ChildIsNotLabelled();

        assertThatRule(rule).isBrokenBy(opinion, "/evidence/0/statements/0/text");
        assertThatRule(rule)
                .isMetBy(opinion.update(
                        StatementId.of("EV-1-1"), statement -> statement.withHolder(Line.of("Form tutor"))));
        assertThatRule(rule)
                .isMetBy(opinion.update(
                        StatementId.of("EV-1-1"), statement -> statement.withWhose(SoundRecord.MOTHER)));
        assertThatRule(rule)
                .isBrokenBy(
                        opinion.update(
                                StatementId.of("EV-1-1"), statement -> statement.withWhose(SoundRecord.LEAD)),
                        "/evidence/0/statements/0/text");
    }

    @Test
    void words_of_youth_justice_are_looked_for_where_a_person_an_assessment_or_a_source_is_of_it() {
        Assessment noted =
                sound.withChildSafety(SoundRecord.check().withNote(Passage.of("A group for young offenders.")));
        WordList justice = new WordList(
                "org.example.words",
                "1",
                List.of(WordList.shipped().find("young-offender").orElseThrow()),
                Map.of(),
                Map.of());
        Context today = Context.on(LocalDate.of(2026, 3, 13)).with(justice);
        Rule<?> rule = new ChildIsNotLabelled();

        assertThatRule(rule).under(today).isMetBy(noted);
        assertThatRule(rule)
                .under(today)
                .isBrokenBy(
                        noted.updatePractitioner(
                                SoundRecord.CO_WORKER, worker -> worker.withAgency(Agency.YOUTH_JUSTICE)),
                        "/childSafety/0/note");
        assertThatRule(rule)
                .under(today)
                .isBrokenBy(
                        noted.update(SoundRecord.HOST, host -> host.withTool(HostTool.ASSET_PLUS)),
                        "/childSafety/0/note");
        assertThatRule(rule)
                .under(today)
                .isBrokenBy(
                        noted.update(
                                SoundRecord.TUTORS,
                                item -> item.withSource(Source.builder()
                                        .kind(SourceKind.YOUTH_JUSTICE)
                                        .build())),
                        "/childSafety/0/note");
    }
}
