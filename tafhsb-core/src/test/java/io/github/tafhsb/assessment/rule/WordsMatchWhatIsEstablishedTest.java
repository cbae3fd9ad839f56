// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsMatchWhatIsEstablishedTest {
    private final Rule<?> rule = new WordsMatchWhatIsEstablished();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_no_such_word_stands() {
        assertThatRule(rule).isMetBy(sound);
    }

    @ParameterizedTest
    @EnumSource(names = {"ALLEGED", "ACCEPTED", "DISPUTED", "NO_FURTHER_ACTION"})
    void what_no_court_has_found_is_not_told_as_an_offence(StandingStatus status) {
        assertThatRule(rule)
                .isBrokenBy(described("The offence happened at school.", status), "/behaviours/0/description");
        assertThatRule(rule).isBrokenBy(described("He was convicted.", status), "/behaviours/0/description");
    }

    @Test
    void a_charge_is_for_an_offence_and_no_finding() {
        assertThatRule(rule).isMetBy(described("The offence happened at school.", StandingStatus.CHARGED));
        assertThatRule(rule)
                .isBrokenBy(described("He is guilty of it.", StandingStatus.CHARGED), "/behaviours/0/description");
    }

    @Test
    void what_a_court_found_may_be_said() {
        assertThatRule(rule).isMetBy(described("He was convicted of the offence.", StandingStatus.FOUND));
    }

    @Test
    void where_nobody_has_said_how_it_stands_nothing_is_established() {
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(
                                SoundRecord.PASSED_ON,
                                behaviour -> behaviour.withDescription(Passage.of("The offence happened at school."))),
                        "/behaviours/0/description");
    }

    @Test
    void the_formulation_may_say_what_holds_for_one_of_the_behaviours() {
        Passage summary = Passage.of("The offence followed an argument.");
        Formulation formulation = SoundRecord.formulation().withSummary(summary);

        assertThatRule(rule).isBrokenBy(sound.withFormulation(formulation), "/formulation/summary");
        assertThatRule(rule)
                .isMetBy(described("It happened.", StandingStatus.FOUND).withFormulation(formulation));
    }

    @Test
    void an_alleged_offence_and_feeling_guilty_are_no_findings() {
        assertThatRule(rule).isMetBy(described("The alleged offence; he feels guilty.", StandingStatus.ALLEGED));
        assertThatRule(rule).isMetBy(described("He was not convicted.", StandingStatus.NO_FURTHER_ACTION));
        assertThatRule(rule).isMetBy(described("Under the Sexual Offences Act 2003.", StandingStatus.ALLEGED));
    }

    @Test
    void evidence_may_report_an_outcome() {
        Statement letter = Statement.builder()
                .id(StatementId.of("ST-1"))
                .kind(StatementKind.FACT)
                .text(Passage.of("Convicted of another matter in 2025."))
                .build();

        assertThatRule(rule)
                .isMetBy(sound.withEvidence(
                        sound.getEvidence().get(0).withStatements(letter),
                        sound.getEvidence().get(1)));
    }

    @Test
    void says_nothing_where_there_is_no_behaviour() {
        assertThatRule(rule).doesNotApplyTo(sound.withBehaviours(), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment described(String description, StandingStatus status) {
        return sound.update(
                SoundRecord.PASSED_ON,
                behaviour -> behaviour
                        .withDescription(Passage.of(description))
                        .withStanding(Standing.builder().status(status).build()));
    }
}
