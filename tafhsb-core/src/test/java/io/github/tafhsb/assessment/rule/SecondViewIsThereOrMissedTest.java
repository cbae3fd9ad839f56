// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CO_WORKER;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.DissentId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecondViewIsThereOrMissedTest {
    private final Rule<?> rule = new SecondViewIsThereOrMissed();
    private final Assessment sound = SoundRecord.assessment();
    private final Assessment alone =
            sound.updatePractitioner(CO_WORKER, worker -> worker.withRole(PractitionerRole.CONTRIBUTOR));

    @Test
    void is_met_when_two_work_together() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void is_met_when_it_is_said_what_working_alone_limits() {
        assertThatRule(rule).isMetBy(alone.withWorkedAlone(Passage.of("Nobody else saw the interviews.")));
    }

    @Test
    void is_met_by_a_differing_view() {
        assertThatRule(rule).isMetBy(alone.withDissents(Dissent.builder().id(DissentId.of("DV-1")).build()));
    }

    @Test
    void is_broken_when_one_worked_alone() {
        assertThatRule(rule).isBrokenBy(alone, "/workedAlone");
    }

    @Test
    void has_nothing_to_judge_before_there_is_a_formulation() {
        assertThatRule(rule).doesNotApplyTo(alone.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void leaves_a_record_without_a_lead_to_the_rule_about_it() {
        assertThatRule(rule).doesNotApplyTo(alone.withPractitioners(), NotApplicable.SAID_BY_ANOTHER_RULE);
    }
}
