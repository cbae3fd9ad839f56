// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.text.Line;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionsSayWhoAndWhenTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_each_action_says_who_and_when() {
        assertThatRule(new ActionsSayWhoAndWhen()).isMetBy(sound);
    }

    @Test
    void a_role_is_enough() {
        assertThatRule(new ActionsSayWhoAndWhen())
                .isMetBy(sound.update(
                        SoundRecord.NIGHTS, action -> action.withOwners().withOwnerRole(Line.of("Night staff"))));
    }

    @Test
    void points_at_an_action_nobody_does() {
        assertThatRule(new ActionsSayWhoAndWhen())
                .isBrokenBy(sound.update(SoundRecord.NIGHTS, action -> action.withOwners()), "/plan/actions/0/owners");
    }

    @Test
    void points_at_an_action_that_never_happens() {
        assertThatRule(new ActionsSayWhoAndWhen())
                .isBrokenBy(
                        sound.withPlan(SoundRecord.plan().withStartsOn(Optional.empty()).withAgreedOn(Optional.empty()))
                                .update(SoundRecord.SESSIONS, action -> action.withSchedule(Optional.empty())),
                        "/plan/actions/1/schedule");
    }

    @Test
    void tells_once_of_many_actions_nobody_does() {
        var nobodys = SoundRecord.plan().getActions().get(0).withOwners();

        assertThatRule(new ActionsSayWhoAndWhen())
                .isBrokenBy(
                        sound.update(SoundRecord.NIGHTS, action -> action.withOwners())
                                .add(nobodys.withId(ActionId.of("AC-8")))
                                .add(nobodys.withId(ActionId.of("AC-9"))),
                        "/plan/actions");
    }

    @Test
    void an_action_starts_with_its_plan_unless_it_says_otherwise() {
        assertThatRule(new ActionsSayWhoAndWhen())
                .isMetBy(sound.update(SoundRecord.SESSIONS, action -> action.withSchedule(Optional.empty())));
    }

    @Test
    void does_not_apply_without_actions() {
        assertThatRule(new ActionsSayWhoAndWhen())
                .doesNotApplyTo(sound.withPlan(SoundRecord.plan().withActions()), NotApplicable.NOTHING_TO_JUDGE);
    }
}
