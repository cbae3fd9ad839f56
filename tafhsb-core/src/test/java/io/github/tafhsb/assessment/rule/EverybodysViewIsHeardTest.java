// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EverybodysViewIsHeardTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void a_parent_with_whom_it_must_not_be_discussed_is_not_yet_asked() {
        var unasked = SoundRecord.assessment().remove(SoundRecord.MOTHERS_VIEW);
        var embargo = SoundRecord.embargo().withNotWith(SoundRecord.MOTHER);

        assertThatRule(new EverybodysViewIsHeard()).isMetBy(unasked.withEmbargoes(embargo));
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(unasked.withEmbargoes(embargo.withLiftedOn(Day.of(2026, 3, 13))), "/people/0");
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(unasked.withEmbargoes(SoundRecord.embargo()), "/people/0");
    }

    @Test
    void an_embargo_to_be_lifted_later_applies_until_then() {
        assertThatRule(new EverybodysViewIsHeard())
                .isMetBy(SoundRecord.assessment()
                        .remove(SoundRecord.CHILDS_VIEW)
                        .withEmbargoes(SoundRecord.embargo().withLiftedOn(Day.of(2026, 4, 1))));
    }

    @Test
    void the_view_said_last_counts_wherever_it_stands() {
        var agreed = SoundRecord.assessment()
                .update(SoundRecord.MOTHERS_VIEW, view -> view.withSaidOn(Day.of(2026, 3, 12)));

        assertThatRule(new EverybodysViewIsHeard())
                .isMetBy(agreed.add(PlanView.builder()
                        .id(PlanViewId.of("VI-9"))
                        .whose(SoundRecord.MOTHER)
                        .agreement(Agreement.NO)
                        .saidOn(Day.of(2026, 2, 24))
                        .build()));
    }

    @Test
    void is_met_when_the_child_and_each_carer_said_what_they_think() {
        assertThatRule(new EverybodysViewIsHeard()).isMetBy(sound);
    }

    @Test
    void points_at_the_child_nobody_asked() {
        assertThatRule(new EverybodysViewIsHeard()).isBrokenBy(sound.remove(SoundRecord.CHILDS_VIEW), "/child");
    }

    @Test
    void points_at_the_carer_nobody_asked() {
        assertThatRule(new EverybodysViewIsHeard()).isBrokenBy(sound.remove(SoundRecord.MOTHERS_VIEW), "/people/0");
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(
                        sound.update(SoundRecord.MOTHERS_VIEW, view -> view.withAgreement(Optional.empty())),
                        "/people/0");
    }

    @Test
    void tells_once_of_many_carers_nobody_asked() {
        var fostered = sound.remove(SoundRecord.MOTHERS_VIEW)
                .add(SoundRecord.person(PersonId.of("PE-7"), PersonRole.FOSTER_CARER));

        assertThatRule(new EverybodysViewIsHeard()).isBrokenBy(fostered, "/people/0", "/people/2");
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(fostered.add(SoundRecord.person(PersonId.of("PE-8"), PersonRole.CARER)), "/plan/views");
    }

    @Test
    void a_disagreement_says_why() {
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(mother(view -> view.withAgreement(Agreement.NO)), "/people/0");
        assertThatRule(new EverybodysViewIsHeard())
                .isMetBy(mother(view -> view.withAgreement(Agreement.NO).withView(Passage.of("Too strict."))));
    }

    @Test
    void not_reached_is_settled_by_saying_so() {
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(mother(view -> view.withAgreement(Agreement.NOT_ASKED)), "/people/0");
        assertThatRule(new EverybodysViewIsHeard())
                .isMetBy(mother(view ->
                        view.withAgreement(Agreement.NOT_ASKED).withReason(Passage.of("Not reached; tried twice."))));
    }

    @Test
    void the_latest_view_counts() {
        var later = PlanView.builder()
                .id(PlanViewId.of("VI-3"))
                .whose(SoundRecord.MOTHER)
                .agreement(Agreement.NO)
                .build();

        assertThatRule(new EverybodysViewIsHeard()).isBrokenBy(sound.add(later), "/people/0");
    }

    @Test
    void whoever_has_left_or_cannot_safely_be_contacted_is_not_asked() {
        var unheard = sound.remove(SoundRecord.MOTHERS_VIEW);

        assertThatRule(new EverybodysViewIsHeard())
                .isMetBy(
                        unheard.updatePerson(SoundRecord.MOTHER, mother -> mother.withActiveUntil(Day.of(2026, 3, 1))));
        assertThatRule(new EverybodysViewIsHeard())
                .isMetBy(unheard.updatePerson(SoundRecord.MOTHER, mother -> mother.withSafeToContact(Answer.no())));
    }

    @Test
    void a_child_who_must_not_be_asked_yet_is_not_missing() {
        var waiting = sound.remove(SoundRecord.CHILDS_VIEW).add(SoundRecord.embargo());

        assertThatRule(new EverybodysViewIsHeard()).doesNotApplyTo(waiting.withPeople(), NotApplicable.NOT_YET);
        assertThatRule(new EverybodysViewIsHeard()).isMetBy(waiting);
        assertThatRule(new EverybodysViewIsHeard()).isBrokenBy(waiting.remove(SoundRecord.MOTHERS_VIEW), "/people/0");
    }

    @Test
    void a_lifted_or_expired_request_to_wait_is_over() {
        var unasked = sound.remove(SoundRecord.CHILDS_VIEW);

        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(unasked.add(SoundRecord.embargo().withLiftedOn(Day.of(2026, 3, 10))), "/child");
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(unasked.add(SoundRecord.embargo().withUntil(Day.of(2026, 3, 12))), "/child");
    }

    @Test
    void does_not_apply_without_a_plan() {
        assertThatRule(new EverybodysViewIsHeard())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new EverybodysViewIsHeard())
                .doesNotApplyTo(
                        sound.remove(SoundRecord.CHILDS_VIEW)
                                .withPlan(SoundRecord.plan()
                                        .withViews()
                                        .withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void words_within_somebody_elses_view_are_no_view_of_ones_own() {
        var quoted = sound.remove(SoundRecord.MOTHERS_VIEW)
                .update(SoundRecord.CHILDS_VIEW, view -> view.withView(
                        Passage.of("All but the laptop.").withBy(SoundRecord.MOTHER)));

        assertThatRule(new EverybodysViewIsHeard()).isBrokenBy(quoted, "/people/0");
    }

    @Test
    void whoever_can_safely_be_contacted_is_asked() {
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(
                        sound.remove(SoundRecord.MOTHERS_VIEW)
                                .updatePerson(SoundRecord.MOTHER, mother -> mother.withSafeToContact(Answer.yes())),
                        "/people/0");
    }

    @Test
    void of_two_views_in_order_or_of_one_day_the_one_below_counts() {
        var agreed = mother(view -> view.withSaidOn(Day.of(2026, 3, 10)));
        var against = PlanView.builder()
                .id(PlanViewId.of("VI-9"))
                .whose(SoundRecord.MOTHER)
                .agreement(Agreement.NO)
                .saidOn(Day.of(2026, 3, 10))
                .build();

        assertThatRule(new EverybodysViewIsHeard()).isBrokenBy(agreed.add(against), "/people/0");
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(agreed.add(against.withSaidOn(Day.of(2026, 3, 12))), "/people/0");
    }

    @Test
    void the_child_is_told_of_beside_the_carers_however_many() {
        assertThatRule(new EverybodysViewIsHeard())
                .isBrokenBy(
                        sound.withPlan(SoundRecord.plan().withViews())
                                .add(SoundRecord.person(PersonId.of("PE-7"), PersonRole.FOSTER_CARER)),
                        "/child",
                        "/people/0",
                        "/people/2");
    }

    private Assessment mother(UnaryOperator<PlanView> change) {
        return sound.update(SoundRecord.MOTHERS_VIEW, change);
    }
}
