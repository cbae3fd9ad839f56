// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChildsOwnSafetyIsAskedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_dated_plain_no() {
        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(sound);
    }

    @Test
    void points_at_a_draft_in_which_nobody_asked() {
        assertThatRule(new ChildsOwnSafetyIsAsked()).isBrokenBy(sound.withChildSafety(), "/childSafety");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(Assessment.begin(AssessmentId.of("AS-2")), "/childSafety");
    }

    @Test
    void saying_why_nobody_asked_is_not_asking() {
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(
                        with(it -> it.withRiskNow(new Answer.NotAsked<>(Passage.of("Not seen yet.")))), "/childSafety");
    }

    @Test
    void a_check_says_when_and_what_came_of_it() {
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(with(it -> it.withAskedOn(Optional.empty())), "/childSafety/0/askedOn");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(with(it -> it.withRiskNow(Optional.empty())), "/childSafety/0/riskNow");
    }

    @Test
    void a_risk_says_what_is_in_place_and_whom_to_ring() {
        var atRisk = with(it -> it.withRiskNow(Answer.yes()));
        var supported = with(it -> it.withRiskNow(Answer.yes()).withInPlace(Passage.of("Not alone at night.")));

        assertThatRule(new ChildsOwnSafetyIsAsked()).isBrokenBy(atRisk, "/childSafety/0/inPlace");
        assertThatRule(new ChildsOwnSafetyIsAsked()).isBrokenBy(supported, "/childSafety/0/whoRings");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isMetBy(supported.update(SoundRecord.CHECK, it -> it.withWhoRings(SoundRecord.MOTHER)));
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isMetBy(supported.update(SoundRecord.CHECK, it -> it.withNumber(Line.of("01632 960133"))));
    }

    @Test
    void the_child_is_asked_and_not_only_those_who_look_after_them() {
        var ofCarers = with(it -> it.withRiskNow(Answer.yes())
                .withInPlace(Passage.of("Not alone at night."))
                .withNumber(Line.of("01632 960133"))
                .withNotAskedOfChild(Passage.of("The police ask us to wait.")));
        var ofChild = SoundRecord.check().withId(SafetyCheckId.of("SC-2")).withAskedOn(Day.of(2026, 2, 1));

        assertThatRule(new ChildsOwnSafetyIsAsked()).isBrokenBy(ofCarers, "/childSafety/0/notAskedOfChild");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(ofCarers.add(SoundRecord.embargo()), "/childSafety/0/notAskedOfChild");
        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(ofCarers.add(ofChild));
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(
                        ofCarers.add(ofChild)
                                .add(SoundRecord.event("EN-2", EventKind.DEVICES_SEIZED, When.day(2026, 2, 10))),
                        "/childSafety/0/notAskedOfChild");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isMetBy(with(it -> it.withNotAskedOfChild(Passage.of("Asked of the mother, who was with him."))));
    }

    @Test
    void where_an_adult_may_exploit_the_child_it_is_said_what_protects_them() {
        Assessment contact = sound.add(
                SoundRecord.person(PersonId.of("PE-9"), PersonRole.ONLINE_CONTACT).withAgeGroup(AgeGroup.ADULT));
        Assessment open = contact.withFormulation(SoundRecord.formulation()
                .withOwnHarm(SoundRecord.formulation().getOwnHarm().orElseThrow().withProtection(Optional.empty())));

        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(contact);
        assertThatRule(new ChildsOwnSafetyIsAsked()).isBrokenBy(open, "/formulation/ownHarm/protection");
    }

    @Test
    void an_unclear_answer_is_treated_as_a_risk() {
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(
                        with(it -> it.withRiskNow(new Answer.NotKnown<>(Passage.of("Carers are unsure.")))),
                        "/childSafety/0/inPlace");
    }

    @Test
    void the_host_assessment_can_cover_it() {
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isMetBy(with(it -> it.withRiskNow(new Answer.CoveredInHost<>(Passage.of("Section 4, 12 February.")))));
    }

    @Test
    void only_the_latest_check_counts() {
        var earlier = SoundRecord.check()
                .withId(SafetyCheckId.of("SC-2"))
                .withAskedOn(Day.of(2026, 1, 20))
                .withRiskNow(Answer.yes());

        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(sound.add(earlier));
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(sound.add(earlier.withAskedOn(Day.of(2026, 3, 1))), "/childSafety/1/inPlace");
    }

    @Test
    void an_incomplete_check_of_the_same_day_counts() {
        var carers = SoundRecord.check().withId(SafetyCheckId.of("SC-2")).withRiskNow(Answer.yes());

        assertThatRule(new ChildsOwnSafetyIsAsked()).isBrokenBy(sound.add(carers), "/childSafety/1/inPlace");
    }

    @Test
    void points_at_a_record_where_nobody_asked_again() {
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(after(EventKind.DEVICES_SEIZED, When.day(2026, 2, 13)), "/childSafety");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(after(EventKind.ARREST, When.month(2026, 3)), "/childSafety");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(after(EventKind.CHARGE, When.day(2026, 3, 13)), "/childSafety");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(after(EventKind.POLICE_INTERVIEW, When.day(2026, 3, 1)), "/childSafety");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(after(EventKind.IMAGE_SPREAD, When.day(2026, 3, 1)), "/childSafety");
    }

    @Test
    void only_what_certainly_came_after_the_check_counts() {
        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(after(EventKind.ARREST, When.day(2026, 2, 12)));
        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(after(EventKind.ARREST, When.month(2026, 2)));
    }

    @Test
    void of_what_nobody_dated_nobody_can_say_that_it_came_before() {
        Assessment arrested = sound.add(SoundRecord.event("EN-2", EventKind.ARREST, When.day(2026, 2, 1))
                .withOn(Optional.empty()));

        assertThatRule(new ChildsOwnSafetyIsAsked()).isBrokenBy(arrested, "/events/1/on");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(
                        arrested.add(SoundRecord.event("EN-3", EventKind.CHARGE, When.day(2026, 3, 1))),
                        "/childSafety");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isMetBy(sound.add(SoundRecord.event("EN-2", EventKind.MEETING, When.day(2026, 2, 1))
                        .withOn(Optional.empty())));
    }

    @Test
    void a_check_dated_ahead_has_asked_nobody_yet() {
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(with(it -> it.withAskedOn(Day.of(2062, 2, 12))), "/childSafety");
    }

    @Test
    void somebody_who_has_left_cannot_be_rung() {
        var atRisk = with(it -> it.withRiskNow(Answer.yes())
                .withInPlace(Passage.of("Not alone at night."))
                .withWhoRings(SoundRecord.MOTHER));
        var left = atRisk.updatePerson(SoundRecord.MOTHER, it -> it.withActiveUntil(Day.of(2026, 1, 31)));

        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(atRisk);
        assertThatRule(new ChildsOwnSafetyIsAsked()).isBrokenBy(left, "/childSafety/0/whoRings");
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isMetBy(left.update(
                        SoundRecord.CHECK, it -> it.withWhoRings(SoundRecord.MOTHER, SoundRecord.LEAD)));
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isMetBy(left.update(SoundRecord.CHECK, it -> it.withNumber(Line.of("01632 960133"))));
    }

    @Test
    void what_has_not_happened_yet_and_other_events_do_not_count() {
        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(after(EventKind.CHARGE, When.day(2026, 3, 20)));
        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(after(EventKind.MEETING, When.day(2026, 3, 1)));
    }

    @Test
    void is_judged_outside_the_edition_too() {
        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(sound.withChildSafety().updateChild(child -> child.withSex(Sex.FEMALE)), "/childSafety");
    }

    @Test
    void a_check_of_today_has_asked() {
        assertThatRule(new ChildsOwnSafetyIsAsked()).isMetBy(with(it -> it.withAskedOn(Day.of(2026, 3, 13))));
    }

    @Test
    void a_check_that_asked_nobody_did_not_ask_the_child_either() {
        var ofCarers = with(it -> it.withRiskNow(Answer.yes())
                .withInPlace(Passage.of("Not alone at night."))
                .withNumber(Line.of("01632 960133"))
                .withNotAskedOfChild(Passage.of("The police ask us to wait.")));
        var notAsked = SoundRecord.check()
                .withId(SafetyCheckId.of("SC-2"))
                .withAskedOn(Day.of(2026, 2, 1))
                .withRiskNow(new Answer.NotAsked<>(Passage.of("Not seen yet.")));

        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isBrokenBy(ofCarers.add(notAsked), "/childSafety/0/notAskedOfChild");
    }

    @Test
    void what_is_announced_for_later_asks_for_no_second_question_of_the_child() {
        var ofCarers = with(it -> it.withRiskNow(Answer.yes())
                .withInPlace(Passage.of("Not alone at night."))
                .withNumber(Line.of("01632 960133"))
                .withNotAskedOfChild(Passage.of("The police ask us to wait.")));
        var ofChild = SoundRecord.check().withId(SafetyCheckId.of("SC-2")).withAskedOn(Day.of(2026, 2, 1));

        assertThatRule(new ChildsOwnSafetyIsAsked())
                .isMetBy(ofCarers.add(ofChild)
                        .add(SoundRecord.event("EN-2", EventKind.CHARGE, When.day(2026, 3, 20))));
    }

    private Assessment with(UnaryOperator<ChildSafetyCheck> change) {
        return sound.update(SoundRecord.CHECK, change);
    }

    private Assessment after(EventKind kind, When on) {
        return sound.add(SoundRecord.event("EN-2", kind, on));
    }
}
