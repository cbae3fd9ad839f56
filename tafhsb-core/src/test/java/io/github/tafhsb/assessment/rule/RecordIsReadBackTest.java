// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CHILD;
import static io.github.tafhsb.assessment.SoundRecord.CHILDS_ACCOUNT;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS_ACCOUNT;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.AccountId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordIsReadBackTest {
    private final Rule<?> rule = new RecordIsReadBack();
    private final Assessment sound = SoundRecord.assessment();

    private Assessment unasked(AccountId id) {
        return sound.update(id, asked -> asked.withAgreesWithRecord(Optional.empty()));
    }

    @Test
    void is_met_when_the_child_was_asked() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_that_nobody_asked_the_child() {
        assertThatRule(rule).isBrokenBy(unasked(CHILDS_ACCOUNT), "/accounts");
    }

    @Test
    void tells_that_nobody_asked_a_parent_or_carer() {
        assertThatRule(rule).isBrokenBy(unasked(MOTHERS_ACCOUNT), "/accounts");
    }

    @Test
    void tells_once_that_nobody_asked_either() {
        assertThatRule(rule).isBrokenBy(unasked(CHILDS_ACCOUNT).update(MOTHERS_ACCOUNT, asked -> asked.withAgreesWithRecord(Optional.empty())), "/accounts");
    }

    @Test
    void a_talk_about_the_formulation_asks_both() {
        Assessment undiscussed = unasked(CHILDS_ACCOUNT);
        assertThatRule(rule).isMetBy(undiscussed.withFormulation(undiscussed.getFormulation().orElseThrow().withDiscussed()));
    }

    @Test
    void that_the_child_accepts_or_disputes_a_behaviour_says_it_too() {
        Standing disputed =
                Standing.builder().status(StandingStatus.DISPUTED).account(CHILD).build();
        assertThatRule(rule).isMetBy(unasked(CHILDS_ACCOUNT).update(PASSED_ON, behaviour -> behaviour.withStanding(disputed)));
    }

    @Test
    void a_position_is_of_its_own_behaviour_and_of_no_other() {
        Standing accepted = Standing.builder().status(StandingStatus.ACCEPTED).account(CHILD).build();
        Assessment two = unasked(CHILDS_ACCOUNT)
                .update(PASSED_ON, behaviour -> behaviour.withStanding(accepted));
        assertThatRule(rule).isBrokenBy(two.add(Behaviour.builder().id(BehaviourId.of("BE-2")).build()), "/accounts");
    }

    @Test
    void a_disagreement_is_kept() {
        assertThatRule(rule).isBrokenBy(sound.update(MOTHERS_ACCOUNT, asked -> asked.withAgreesWithRecord(Answer.no())), "/accounts/1/disagreement");
        assertThatRule(rule).isMetBy(sound.update(
                MOTHERS_ACCOUNT,
                asked -> asked.withAgreesWithRecord(Answer.no())
                        .withDisagreement(Passage.of("It was once, not twice."))));
    }

    @Test
    void whoever_was_not_asked_at_all_is_told_of_elsewhere() {
        assertThatRule(rule).isMetBy(sound.remove(CHILDS_ACCOUNT));
    }

    @Test
    void waits_while_it_must_not_be_discussed() {
        assertThatRule(rule).doesNotApplyTo(unasked(CHILDS_ACCOUNT).add(SoundRecord.embargo()), NotApplicable.NOT_YET);
    }

    @Test
    void waits_for_the_police_where_the_child_was_asked_without_them() {
        assertThatRule(rule).doesNotApplyTo(
                unasked(CHILDS_ACCOUNT).add(SoundRecord.event("EN-2", EventKind.ARREST, When.day(2026, 3, 1))).add(askedLate()), NotApplicable.NOT_YET);
    }

    private static EvidenceItem askedLate() {
        return EvidenceItem.builder()
                .id(EvidenceId.of("EV-3"))
                .source(Source.builder().kind(SourceKind.CHILD).build())
                .obtainedOn(When.day(2026, 3, 10))
                .build();
    }

    @Test
    void has_nothing_to_judge_before_anybody_explains() {
        assertThatRule(rule).doesNotApplyTo(unasked(CHILDS_ACCOUNT).withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void names_the_child_the_carer_or_that_nobody_was_asked() {
        Assessment child = unasked(CHILDS_ACCOUNT);
        assertThat(SchoolImageCase.told(rule, child)).containsExactly("child");
        assertThat(SchoolImageCase.told(rule, unasked(MOTHERS_ACCOUNT))).containsExactly("carer");
        assertThat(SchoolImageCase.told(rule, child.update(MOTHERS_ACCOUNT, asked -> asked.withAgreesWithRecord(Optional.empty()))))
                .containsExactly("nobody");
    }

    @Test
    void whoever_was_asked_and_told_nothing_has_nothing_to_be_read_back() {
        assertThatRule(rule).isMetBy(unasked(CHILDS_ACCOUNT).update(CHILDS_ACCOUNT, asked -> asked.withAccount(Optional.empty())));
    }

    @Test
    void a_position_of_somebody_else_is_not_the_childs() {
        Standing hers = Standing.builder().status(StandingStatus.DISPUTED).account(SoundRecord.MOTHER).build();
        Standing alleged = Standing.builder().status(StandingStatus.ALLEGED).account(CHILD).build();
        assertThatRule(rule).isBrokenBy(unasked(CHILDS_ACCOUNT).update(PASSED_ON, behaviour -> behaviour.withStanding(hers)), "/accounts");
        assertThatRule(rule).isBrokenBy(unasked(CHILDS_ACCOUNT).update(PASSED_ON, behaviour -> behaviour.withStanding(alleged)), "/accounts");
    }

    @Test
    void what_another_rule_leaves_alone_today_is_still_asked_here() {
        Assessment partial = SoundRecord.formulated(
                it -> it.withDiscussed().withExtent(FormulationExtent.PARTIAL));
        assertThatRule(rule)
                .isBrokenBy(
                        partial.update(CHILDS_ACCOUNT, asked -> asked.withAgreesWithRecord(Optional.empty())),
                        "/accounts");
    }
}
