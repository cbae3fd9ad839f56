// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.time.Day;
import org.junit.jupiter.api.Test;

class SchoolsLeadIsInvolvedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_the_schools_designated_lead() {
        assertThatRule(new SchoolsLeadIsInvolved()).isMetBy(sound);
    }

    @Test
    void points_at_actions_at_school_without_them() {
        assertThatRule(new SchoolsLeadIsInvolved())
                .isBrokenBy(
                        sound.updatePractitioner(
                                SoundRecord.SCHOOLS_LEAD, lead -> lead.withActiveUntil(Day.of(2026, 3, 1))),
                        "/plan/actions");
    }

    @Test
    void does_not_apply_without_an_action_at_school() {
        assertThatRule(new SchoolsLeadIsInvolved())
                .doesNotApplyTo(
                        sound.update(SoundRecord.SESSIONS, action -> action.withEnvironments(Environment.COMMUNITY)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new SchoolsLeadIsInvolved())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_where_what_was_done_at_school_is_over() {
        assertThatRule(new SchoolsLeadIsInvolved())
                .doesNotApplyTo(
                        sound.update(SoundRecord.SESSIONS, action -> action.withEndsOn(Day.of(2026, 3, 1))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
