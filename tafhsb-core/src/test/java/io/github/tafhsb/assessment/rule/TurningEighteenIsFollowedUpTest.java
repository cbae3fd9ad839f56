// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TurningEighteenIsFollowedUpTest {
    private final Rule<?> rule = new TurningEighteenIsFollowedUp();
    private final Assessment eighteen = SoundRecord.assessment()
            .updateChild(child -> child.withDateOfBirth(When.day(2008, 3, 13)));

    @Test
    void is_met_by_a_step() {
        assertThatRule(rule).isMetBy(eighteen.withTransition(Answer.of(Passage.of("The adults’ service took over."))));
    }

    @Test
    void is_broken_when_there_is_none() {
        assertThatRule(rule).isBrokenBy(eighteen, "/transition");
    }

    @Test
    void somebody_born_on_29_february_is_18_on_1_march() {
        Assessment leapling = eighteen.updateChild(child -> child.withDateOfBirth(When.day(2008, 2, 29)));

        assertThatRule(rule)
                .under(Context.on(LocalDate.of(2026, 2, 28)))
                .doesNotApplyTo(leapling, NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule).under(Context.on(LocalDate.of(2026, 3, 1))).isBrokenBy(leapling, "/transition");
    }

    @Test
    void does_not_take_not_known_for_a_step() {
        assertThatRule(rule).isBrokenBy(eighteen.withTransition(Answer.notKnown(Passage.of("Asked; no answer yet."))), "/transition");
    }

    @Test
    void has_nothing_to_judge_while_it_is_only_possible_that_he_is_18() {
        assertThatRule(rule).doesNotApplyTo(eighteen.updateChild(child -> child.withDateOfBirth(When.year(2008))), NotApplicable.NOTHING_TO_JUDGE);
    }
}
