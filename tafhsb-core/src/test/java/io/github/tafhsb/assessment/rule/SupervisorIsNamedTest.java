// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.SUPERVISOR;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupervisorIsNamedTest {
    private final Rule<?> rule = new SupervisorIsNamed();
    private final Assessment sound = SoundRecord.assessment();
    private final Assessment left =
            sound.updatePractitioner(SUPERVISOR, one -> one.withActiveUntil(Day.of(2026, 2, 20)));

    @Test
    void is_met_when_somebody_supervises_whether_or_not_the_record_says_how_they_are_trained() {
        assertThatRule(rule).isMetBy(sound);
        assertThatRule(rule).isMetBy(sound.updatePractitioner(SUPERVISOR, one -> one.withTrainings()));
    }

    @Test
    void is_met_when_none_is_available_and_something_is_done_about_it() {
        assertThatRule(rule).isMetBy(left.withNoSupervisor(Passage.of("The regional lead is rung each month.")));
    }

    @Test
    void is_broken_when_the_supervisor_has_left() {
        assertThatRule(rule).isBrokenBy(left, "/practitioners");
    }

    @Test
    void has_nothing_to_judge_before_there_is_a_formulation() {
        assertThatRule(rule).doesNotApplyTo(left.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }
}
