// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import org.junit.jupiter.api.Test;

class PlanSaysWhatToDoTest {
    private final Rule<?> rule = new PlanSaysWhatToDo();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_one_wording_says_what_to_do() {
        assertThatRule(rule).isMetBy(told("You must not use your phone at night.", "We read together on Thursdays."));
        assertThatRule(rule)
                .isMetBy(told("You must not use your phone at night. It charges in the kitchen.", "No laptop."));
    }

    @Test
    void remarks_on_a_plan_that_only_forbids() {
        assertThatRule(rule)
                .isBrokenBy(told("You must not use your phone at night.", "Don't go near her."), "/plan/actions");
    }

    @Test
    void welsh_counts_too() {
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(
                                SoundRecord.NIGHTS,
                                action -> action.withToldWording(
                                        Passage.of(Language.CYMRAEG, "Paid â defnyddio dy ffôn yn y nos."))),
                        "/plan/actions");
    }

    @Test
    void says_nothing_where_no_wording_is_agreed_yet() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment told(String nights, String sessions) {
        return sound.update(SoundRecord.NIGHTS, action -> action.withToldWording(Passage.of(nights)))
                .update(SoundRecord.SESSIONS, action -> action.withToldWording(Passage.of(sessions)));
    }

    @Test
    void how_somebody_was_told_of_a_part_of_the_plan_is_no_wording_of_an_action() {
        Assessment record = sound.update(
                SoundRecord.NIGHTS, action -> action.withToldWording(Passage.of("We read together on Thursdays.")));
        Told told = Told.builder().part(Passage.of("Don't go near her.")).build();
        assertThatRule(rule).isMetBy(record.withPlan(record.getPlan().orElseThrow().withTold(told)));
    }

    @Test
    void the_wording_counts_and_not_its_rendering() {
        Passage rendered = Passage.of("We read together on Thursdays.")
                .withRendering(Words.of("Paid â defnyddio dy ffôn."));
        assertThatRule(rule)
                .isMetBy(sound.update(SoundRecord.NIGHTS, action -> action.withToldWording(rendered)));
    }
}
