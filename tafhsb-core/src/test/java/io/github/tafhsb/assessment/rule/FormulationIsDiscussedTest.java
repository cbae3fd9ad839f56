// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.formulation.Discussed;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulationIsDiscussedTest {
    @Test
    void is_met_where_the_child_and_a_carer_were_heard() {
        assertThatRule(new FormulationIsDiscussed()).isMetBy(SoundRecord.assessment());
    }

    @Test
    void points_at_whoever_was_not() {
        broken(discussed());
        broken(discussed(with(SoundRecord.CHILD)));
        broken(discussed(with(SoundRecord.MOTHER)));
    }

    @Test
    void is_met_by_a_reason_for_one_or_for_everybody() {
        Discussed because = Discussed.builder()
                .notBecause(Passage.of("He asked that it waits."))
                .build();

        assertThatRule(new FormulationIsDiscussed()).isMetBy(discussed(because));
        assertThatRule(new FormulationIsDiscussed())
                .isMetBy(discussed(because.withPerson(SoundRecord.CHILD), with(SoundRecord.MOTHER)));
        broken(discussed(because.withPerson(SoundRecord.CHILD)));
    }

    @Test
    void nobody_is_asked_whom_it_is_not_safe_to_contact() {
        Assessment child = discussed(with(SoundRecord.CHILD));

        assertThatRule(new FormulationIsDiscussed())
                .isMetBy(child.updatePerson(SoundRecord.MOTHER, it -> it.withSafeToContact(Answer.no())));
        assertThatRule(new FormulationIsDiscussed())
                .isMetBy(child.updatePerson(SoundRecord.MOTHER, it -> it.withActiveUntil(Day.of(2026, 1, 31))));
    }

    @Test
    void is_not_yet_to_be_asked_while_something_must_not_be_discussed() {
        assertThatRule(new FormulationIsDiscussed())
                .doesNotApplyTo(discussed().add(SoundRecord.embargo()), NotApplicable.NOT_YET);
        assertThatRule(new FormulationIsDiscussed())
                .doesNotApplyTo(
                        discussed().add(SoundRecord.embargo().withLiftedOn(Day.of(2026, 4, 1))),
                        NotApplicable.NOT_YET);
    }

    @Test
    void waits_for_the_police_where_the_child_was_asked_without_them() {
        assertThatRule(new FormulationIsDiscussed())
                .doesNotApplyTo(askedWithoutThePolice(discussed()), NotApplicable.NOT_YET);
        broken(askedWithoutThePolice(discussed())
                .add(SoundRecord.event("EN-3", EventKind.POLICE_OUTCOME, When.day(2026, 3, 12))));
    }

    @Test
    void is_asked_again_once_that_is_over() {
        broken(discussed().add(SoundRecord.embargo().withLiftedOn(Day.of(2026, 3, 13))));
        broken(discussed().add(SoundRecord.embargo().withUntil(Day.of(2026, 3, 12))));
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new FormulationIsDiscussed())
                .doesNotApplyTo(formulated(it -> it.withHypotheses()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new FormulationIsDiscussed())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL)),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new FormulationIsDiscussed())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void names_the_child_the_carer_or_that_nobody_was_heard() {
        assertThat(told(discussed())).containsExactly("nobody");
        assertThat(told(discussed(with(SoundRecord.CHILD)))).containsExactly("carer");
        assertThat(told(discussed(with(SoundRecord.MOTHER)))).containsExactly("child");
    }

    @Test
    void a_talk_that_is_with_nobody_and_gives_no_reason_is_none() {
        assertThat(told(discussed(Discussed.builder().build()))).containsExactly("nobody");
    }

    @Test
    void a_carer_whom_it_is_safe_to_contact_is_asked() {
        broken(discussed(with(SoundRecord.CHILD))
                .updatePerson(SoundRecord.MOTHER, it -> it.withSafeToContact(Answer.yes())));
    }

    private static List<String> told(Assessment record) {
        return SchoolImageCase.told(new FormulationIsDiscussed(), record);
    }

    private static Assessment askedWithoutThePolice(Assessment record) {
        return record.add(SoundRecord.event("EN-2", EventKind.ARREST, When.day(2026, 3, 1)))
                .add(EvidenceItem.builder()
                        .id(EvidenceId.of("EV-3"))
                        .source(Source.builder().kind(SourceKind.CHILD).build())
                        .obtainedOn(When.day(2026, 3, 10))
                        .build());
    }

    private static void broken(Assessment record) {
        assertThatRule(new FormulationIsDiscussed()).isBrokenBy(record, "/formulation/discussed");
    }

    private static Assessment discussed(Discussed... with) {
        return formulated(it -> it.withDiscussed(with));
    }

    private static Discussed with(PersonId person) {
        return Discussed.builder().person(person).build();
    }
}
