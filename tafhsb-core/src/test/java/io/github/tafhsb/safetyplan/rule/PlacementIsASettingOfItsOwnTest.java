// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Environment;
import org.junit.jupiter.api.Test;

class PlacementIsASettingOfItsOwnTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_an_action_in_the_placement() {
        assertThatRule(new PlacementIsASettingOfItsOwn()).isMetBy(placed(Environment.RESIDENTIAL));
    }

    @Test
    void points_at_a_plan_that_knows_only_the_family_home() {
        assertThatRule(new PlacementIsASettingOfItsOwn()).isBrokenBy(placed(Environment.HOME), "/plan/environments");
    }

    @Test
    void home_is_the_placement_where_nobody_of_another_home_has_a_part() {
        var fostered = placed(Environment.HOME)
                .updatePerson(SoundRecord.MOTHER, person -> person.withRole(PersonRole.FOSTER_CARER));

        assertThatRule(new PlacementIsASettingOfItsOwn()).isMetBy(fostered);
        assertThatRule(new PlacementIsASettingOfItsOwn())
                .isMetBy(placed(Environment.HOME)
                        .withPlan(fostered.getPlan().orElseThrow().withCarers())
                        .update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CO_WORKER)));
    }

    @Test
    void leaves_a_plan_that_considers_neither_to_another_rule() {
        assertThatRule(new PlacementIsASettingOfItsOwn())
                .doesNotApplyTo(placed(Environment.ONLINE), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void does_not_apply_to_a_child_who_lives_with_family() {
        assertThatRule(new PlacementIsASettingOfItsOwn()).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void another_home_is_one_where_somebody_of_it_acts_or_cares() {
        var home = placed(Environment.HOME);

        assertThatRule(new PlacementIsASettingOfItsOwn())
                .isBrokenBy(home.withPlan(home.getPlan().orElseThrow().withCarers()), "/plan/environments");
        assertThatRule(new PlacementIsASettingOfItsOwn())
                .isBrokenBy(
                        home.update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CO_WORKER)),
                        "/plan/environments");
    }

    @Test
    void whoever_acts_elsewhere_than_at_home_reaches_no_home() {
        var home = placed(Environment.HOME);

        assertThatRule(new PlacementIsASettingOfItsOwn())
                .isMetBy(home.withPlan(home.getPlan().orElseThrow().withCarers())
                        .update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CO_WORKER))
                        .update(SoundRecord.SESSIONS, action -> action.withOwners(SoundRecord.MOTHER)));
    }

    @Test
    void a_parent_who_lives_where_the_child_is_placed_is_of_that_home() {
        assertThatRule(new PlacementIsASettingOfItsOwn())
                .isMetBy(placed(Environment.HOME)
                        .updatePerson(SoundRecord.MOTHER, person -> person.withInHousehold(Answer.yes())));
        assertThatRule(new PlacementIsASettingOfItsOwn())
                .isBrokenBy(
                        placed(Environment.HOME)
                                .updatePerson(SoundRecord.MOTHER, person -> person.withInHousehold(Answer.no())),
                        "/plan/environments");
    }

    private Assessment placed(Environment where) {
        return sound.updateChild(child -> child.withLiving(LivingArrangement.FOSTER_CARE))
                .update(SoundRecord.NIGHTS, action -> action.withEnvironments(where));
    }
}
