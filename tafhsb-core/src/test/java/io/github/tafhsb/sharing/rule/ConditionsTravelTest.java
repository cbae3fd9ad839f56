// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class ConditionsTravelTest {
    private final Rule<?> rule = new ConditionsTravel();
    private final Assessment sharing = SoundRecord.sharing();
    private final Handling underCondition = Handling.builder()
            .restriction(HandlingRestriction.CONDITIONS)
            .condition(Passage.of("Not to his mother."))
            .addNotTo(MOTHER)
            .build();
    private final Assessment restricted = sharing.update(TUTORS, item -> item.withHandling(underCondition));

    @Test
    void lets_an_ordinary_item_pass() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing);
    }

    @Test
    void lets_an_item_pass_with_its_condition() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(restricted.update(SHARE, share -> share.withCondition(Passage.of("Not to his mother."))));
    }

    @Test
    void tells_an_item_without_its_condition() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(restricted, "/disclosures/0/condition");
    }

    @Test
    void keeps_an_item_from_whom_it_must_not_reach() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                restricted.update(SHARE, share -> share.withRecipients(MOTHER)), "/disclosures/0/items/0");
    }

    @Test
    void keeps_an_item_that_must_not_leave_the_team() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.update(TUTORS, item -> item.withHandling(underCondition.withRestriction(HandlingRestriction.NOT_SHARED))),
                "/disclosures/0/items/0");
    }

    @Test
    void looks_into_the_whole_record_too() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                restricted.update(SHARE, share -> share.withItems().withWhole(YesNo.YES).withRecipients(MOTHER)),
                "/disclosures/0/whole");
    }

    @Test
    void knows_an_item_by_one_of_its_statements() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                restricted.update(SHARE, share -> share.withItems(SubjectId.of("EV-1-1"))), "/disclosures/0/condition");
    }

    @Test
    void tells_it_once_when_several_would_go_with_the_whole_record() {
        Assessment several = restricted
                .update(MOTHERS, item -> item.withHandling(underCondition))
                .update(SHARE, share -> share.withItems().withWhole(YesNo.YES).withRecipients(MOTHER));

        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(several, "/disclosures/0/whole");
    }

    @Test
    void a_condition_of_the_police_travels_too_and_their_grade_alone_is_none() {
        PoliceGrade grade = PoliceGrade.builder().asGiven(Line.of("B2C")).build();
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(TUTORS, item -> item.withPoliceGrade(grade)));
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.update(TUTORS, item -> item.withPoliceGrade(grade.withCondition(Passage.of("Not before the interview.")))),
                "/disclosures/0/condition");
    }

    @Test
    void an_item_that_is_kept_from_somebody_else_goes_without_a_condition() {
        Handling notTo = Handling.builder().restriction(HandlingRestriction.NOT_SHARED).build();
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(MOTHERS, item -> item.withHandling(notTo)));
    }

    @Test
    void has_nothing_to_say_of_what_is_kept_back() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(restricted.update(SHARE, share -> share.withDecision(DisclosureDecision.NOT_SHARED)));
    }

    @Test
    void how_an_item_is_handled_is_no_condition_unless_it_says_so() {
        Handling ordinary = Handling.builder().restriction(HandlingRestriction.ORDINARY).build();
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(TUTORS, item -> item.withHandling(ordinary)));
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.update(TUTORS, item -> item.withHandling(ordinary.withCondition(Passage.of("Not to his mother.")))),
                "/disclosures/0/condition");
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.update(TUTORS, item -> item.withHandling(ordinary.withRestriction(HandlingRestriction.CONDITIONS))),
                "/disclosures/0/condition");
    }
}
