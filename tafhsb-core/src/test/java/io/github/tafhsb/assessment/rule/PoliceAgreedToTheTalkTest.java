// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CHILD;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.PoliceAgreementId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.PoliceContact;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoliceAgreedToTheTalkTest {
    private final Rule<?> rule = new PoliceAgreedToTheTalk();
    private final Assessment sound = SoundRecord.assessment();

    private final EvidenceItem interview = EvidenceItem.builder()
            .id(EvidenceId.of("EV-3"))
            .source(Source.builder().kind(SourceKind.CHILD).person(CHILD).build())
            .obtainedOn(When.day(2026, 1, 27))
            .build();
    private final PoliceAgreement agreed = PoliceAgreement.builder()
            .id(PoliceAgreementId.of("PA-1"))
            .agreedOn(Day.of(2026, 1, 22))
            .mayBeDiscussed(Passage.of("School and home, not the image."))
            .build();
    private final Assessment asked = sound.add(
                    SoundRecord.event("EN-0", EventKind.DEVICES_SEIZED, When.day(2026, 1, 20)))
            .add(interview);

    private Assessment on(When day) {
        return asked.update(interview.getId(), item -> item.withObtainedOn(day));
    }

    @Test
    void says_when_nothing_was_agreed() {
        assertThatRule(rule).isBrokenBy(asked, "/evidence/2");
    }

    @Test
    void is_met_when_it_was_agreed_before() {
        assertThatRule(rule).isMetBy(asked.add(agreed));
        assertThatRule(rule).isBrokenBy(asked.add(agreed.withAgreedOn(Day.of(2026, 2, 3))), "/evidence/2");
        assertThatRule(rule).isBrokenBy(asked.add(agreed.withMayBeDiscussed(Optional.empty())), "/evidence/2");
    }

    @Test
    void after_the_outcome_nothing_has_to_be_agreed() {
        assertThatRule(rule).doesNotApplyTo(on(When.day(2026, 2, 17)), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void before_the_police_came_nothing_had_to_be_agreed() {
        assertThatRule(rule).doesNotApplyTo(on(When.day(2026, 1, 19)), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule).doesNotApplyTo(on(When.month(2026, 1)), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_new_matter_after_an_outcome_begins_anew() {
        Assessment again = on(When.day(2026, 3, 10))
                .add(SoundRecord.event("EN-2", EventKind.ARREST, When.day(2026, 3, 1)));
        assertThatRule(rule).isBrokenBy(again, "/evidence/2");
        assertThatRule(rule).isBrokenBy(again.add(agreed), "/evidence/2");
        assertThatRule(rule).isMetBy(again.add(agreed.withAgreedOn(Day.of(2026, 3, 2))));
    }

    @Test
    void what_was_asked_under_an_embargo_was_asked_on_known_terms() {
        assertThatRule(rule).doesNotApplyTo(asked.add(SoundRecord.embargo()), NotApplicable.NOT_YET);
        assertThatRule(rule).doesNotApplyTo(asked.add(SoundRecord.embargo().withLiftedOn(Day.of(2026, 2, 12))), NotApplicable.NOT_YET);
        assertThatRule(rule).isBrokenBy(asked.add(SoundRecord.embargo().withLiftedOn(Day.of(2026, 1, 21))), "/evidence/2");
    }

    @Test
    void has_nothing_to_judge_without_the_child_or_the_police() {
        assertThatRule(rule).doesNotApplyTo(asked.remove(interview.getId()), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule).doesNotApplyTo(sound.add(interview), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_call_to_the_police_about_an_image_begins_it() {
        Assessment called = sound.add(interview)
                .update(SoundRecord.PASSED_ON, behaviour -> behaviour.withImage(behaviour.getImage().orElseThrow().withPolice(
                        PoliceContact.builder().contactedOn(Day.of(2026, 1, 20)).build())));
        assertThatRule(rule).isBrokenBy(called, "/evidence/2");
    }

    @Test
    void a_charge_noted_with_a_behaviour_begins_it() {
        assertThatRule(rule).isBrokenBy(stands(StandingStatus.CHARGED, sound.add(interview)), "/evidence/2");
        assertThatRule(rule).doesNotApplyTo(stands(StandingStatus.ALLEGED, sound.add(interview)), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_decision_noted_with_a_behaviour_ends_it() {
        assertThatRule(rule).doesNotApplyTo(stands(StandingStatus.NO_FURTHER_ACTION, asked), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule).doesNotApplyTo(stands(StandingStatus.FOUND, asked), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule).isBrokenBy(stands(StandingStatus.DISPUTED, asked), "/evidence/2");
    }

    private static Assessment stands(StandingStatus status, Assessment record) {
        Standing since = Standing.builder().status(status).since(When.day(2026, 1, 22)).build();
        return record.update(SoundRecord.PASSED_ON, behaviour -> behaviour.withStanding(since));
    }
}
