// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EverybodyElseIsConsideredTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_others_are_considered_and_the_affected_have_their_own_plan() {
        assertThatRule(new EverybodyElseIsConsidered()).isMetBy(sound);
    }

    @Test
    @Upholds("E20")
    void points_at_a_plan_that_considers_no_other_children() {
        assertThatRule(new EverybodyElseIsConsidered())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withOtherChildren()), "/plan/otherChildren");
    }

    @Test
    void a_consideration_says_what_came_of_it() {
        var silent = SoundRecord.plan().getOtherChildren().get(0).withConsidered(Optional.empty());

        assertThatRule(new EverybodyElseIsConsidered())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withOtherChildren(silent)), "/plan/otherChildren");
    }

    @Test
    void a_sister_at_home_is_considered() {
        assertThatRule(new EverybodyElseIsConsidered()).isBrokenBy(sound.add(sister()), "/plan/otherChildren");
        assertThatRule(new EverybodyElseIsConsidered())
                .isMetBy(considering(OtherChildrenSetting.HOUSEHOLD).add(sister()));
    }

    @Test
    void a_grown_up_sister_or_one_who_lives_elsewhere_needs_no_mention() {
        assertThatRule(new EverybodyElseIsConsidered()).isMetBy(sound.add(sister().withAgeGroup(AgeGroup.ADULT)));
        assertThatRule(new EverybodyElseIsConsidered()).isMetBy(sound.add(sister().withInHousehold(Answer.no())));
        assertThatRule(new EverybodyElseIsConsidered())
                .isMetBy(sound.add(sister().withActiveUntil(Day.of(2026, 3, 1))));
    }

    @Test
    void children_in_the_placement_are_considered() {
        var placed = sound.updateChild(child -> child.withLiving(LivingArrangement.FOSTER_CARE));

        assertThatRule(new EverybodyElseIsConsidered()).isBrokenBy(placed, "/plan/otherChildren");
        assertThatRule(new EverybodyElseIsConsidered())
                .isMetBy(considering(OtherChildrenSetting.PLACEMENT)
                        .updateChild(child -> child.withLiving(LivingArrangement.FOSTER_CARE)));
    }

    @Test
    void a_child_who_visits_is_not_one_who_lives_there() {
        var visited = considering(OtherChildrenSetting.VISITING)
                .updateChild(child -> child.withLiving(LivingArrangement.FOSTER_CARE));

        assertThat(told(visited)).containsExactly("placement");
        assertThat(told(visited.add(sister()))).containsExactly("household");
        assertThat(told(considering(OtherChildrenSetting.VISITING).add(sister()))).containsExactly("household");
    }

    @Test
    @Upholds("E20")
    void points_at_a_person_affected_without_a_plan_of_their_own() {
        assertThatRule(new EverybodyElseIsConsidered())
                .isBrokenBy(
                        sound.updatePerson(SoundRecord.AFFECTED, person -> person.withSeparatePlan(Optional.empty())),
                        "/people/1/separatePlan");
    }

    @Test
    void a_plan_that_exists_has_a_holder() {
        assertThatRule(new EverybodyElseIsConsidered())
                .isBrokenBy(
                        ownPlan(SeparatePlanReference.builder()
                                .exists(Answer.yes())
                                .build()),
                        "/people/1/separatePlan");
        assertThatRule(new EverybodyElseIsConsidered())
                .isBrokenBy(
                        ownPlan(SeparatePlanReference.builder()
                                .holder(Line.of("Own worker"))
                                .build()),
                        "/people/1/separatePlan");
        assertThatRule(new EverybodyElseIsConsidered())
                .isMetBy(ownPlan(
                        SeparatePlanReference.builder().exists(Answer.no()).build()));
    }

    @Test
    void whoever_a_behaviour_names_is_affected() {
        var harmed = sound.add(sister().withInHousehold(Answer.no()))
                .update(SoundRecord.PASSED_ON, it -> it.withAffected(sister().getId()));

        assertThatRule(new EverybodyElseIsConsidered()).isBrokenBy(harmed, "/people/2/separatePlan");
    }

    @Test
    void the_affected_are_protected_before_there_is_a_plan() {
        assertThatRule(new EverybodyElseIsConsidered())
                .isBrokenBy(
                        sound.withPlan(Optional.empty())
                                .updatePerson(
                                        SoundRecord.AFFECTED, person -> person.withSeparatePlan(Optional.empty())),
                        "/people/1/separatePlan");
    }

    @Test
    void does_not_apply_without_a_plan_and_anybody_affected() {
        assertThatRule(new EverybodyElseIsConsidered())
                .doesNotApplyTo(Assessment.begin(AssessmentId.of("AS-2")), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void nobody_else_is_considered_in_a_plan_that_has_ended() {
        var silent = SoundRecord.plan().withOtherChildren();

        assertThatRule(new EverybodyElseIsConsidered())
                .isBrokenBy(SoundRecord.assessment().withPlan(silent), "/plan/otherChildren");
        assertThatRule(new EverybodyElseIsConsidered())
                .isMetBy(SoundRecord.assessment().withPlan(silent.withEndedOn(Day.of(2026, 3, 12))));
    }

    private static List<String> told(Assessment record) {
        return Checker.of(List.of(new EverybodyElseIsConsidered()))
                .check(record, Context.on(LocalDate.of(2026, 3, 13)))
                .problems()
                .stream()
                .map(Problem::variant)
                .toList();
    }

    private static PersonInvolved sister() {
        return SoundRecord.person(PersonId.of("PE-3"), PersonRole.SIBLING).withInHousehold(Answer.yes());
    }

    private Assessment considering(OtherChildrenSetting setting) {
        return sound.withPlan(SoundRecord.plan()
                .withOtherChildren(SoundRecord.plan().getOtherChildren().get(0).withSetting(setting)));
    }

    private Assessment ownPlan(SeparatePlanReference plan) {
        return sound.updatePerson(SoundRecord.AFFECTED, person -> person.withSeparatePlan(plan));
    }
}
