// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EveryChildHasAPlanTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_plan_of_their_own() {
        assertThatRule(new EveryChildHasAPlan()).isMetBy(sound);
    }

    @Test
    void points_at_a_child_without_one_and_without_a_reason() {
        var none = SeparatePlanReference.builder().exists(Answer.no()).build();

        assertThatRule(new EveryChildHasAPlan()).isBrokenBy(planned(none), "/people/1/separatePlan");
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(planned(none.withNotNeededBecause(Passage.of("Moved away; the family wants none."))));
    }

    @Test
    void points_at_a_child_of_whom_nobody_knows() {
        var asked = SeparatePlanReference.builder()
                .exists(Answer.notKnown(Passage.of("Her worker is on leave.")))
                .build();

        assertThatRule(new EveryChildHasAPlan()).isBrokenBy(planned(asked), "/people");
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(planned(asked).updatePerson(SoundRecord.AFFECTED, it -> it.withAgeGroup(AgeGroup.ADULT)));
    }

    @Test
    void leaves_what_nobody_asked_to_another_rule() {
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(sound.updatePerson(SoundRecord.AFFECTED, it -> it.withSeparatePlan(Optional.empty())));
    }

    @Test
    void whoever_is_affected_and_lives_elsewhere_carries_nothing_of_this_plan() {
        var carried = sound.update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.AFFECTED));

        assertThatRule(new EveryChildHasAPlan()).isBrokenBy(carried, "/plan/actions/0/owners");
        assertThatRule(new EveryChildHasAPlan())
                .isMetBy(carried.updatePerson(SoundRecord.AFFECTED, it -> it.withInHousehold(Answer.yes())));
    }

    @Test
    void does_not_apply_where_nobody_is_affected() {
        assertThatRule(new EveryChildHasAPlan())
                .doesNotApplyTo(sound.withPeople().withBehaviours(), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment planned(SeparatePlanReference plan) {
        return sound.updatePerson(SoundRecord.AFFECTED, person -> person.withSeparatePlan(plan));
    }
}
