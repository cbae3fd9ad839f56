// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainedPersonLeadsCoWorkTest {
    private final Rule<?> rule = new TrainedPersonLeadsCoWork();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final Assessment untrained = sound.updatePractitioner(SchoolImageCase.OKAFOR, lead -> lead.withTrainings());

    @Test
    void is_met_when_a_trained_person_leads() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void is_met_when_one_of_two_leads_is_trained() {
        assertThatRule(rule)
                .isMetBy(sound.updatePractitioner(
                        SchoolImageCase.PRYCE, coWorker -> coWorker.withRole(PractitionerRole.LEAD)));
    }

    @Test
    void leaves_it_to_the_rule_about_the_lead() {
        assertThatRule(rule).doesNotApplyTo(untrained, NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void speaks_where_a_supervisor_let_that_rule_pass() {
        assertThatRule(rule).isBrokenBy(untrained.withExceptions(SchoolImageCase.letPass("B01")), "/practitioners");
    }

    @Test
    void has_nothing_to_judge_where_nobody_co_works() {
        Assessment alone = untrained.updatePractitioner(
                SchoolImageCase.PRYCE, coWorker -> coWorker.withActiveUntil(Day.of(2026, 2, 20)));

        assertThatRule(rule).doesNotApplyTo(alone, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void leaves_it_to_the_rule_about_the_lead_while_the_exception_is_unfinished() {
        SupervisorException unfinished = SchoolImageCase.letPass("B01").withReason(Optional.empty());

        assertThatRule(rule).doesNotApplyTo(untrained.withExceptions(unfinished), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void leaves_it_to_the_rule_about_the_lead_where_the_exception_is_for_another_part() {
        SupervisorException other = SchoolImageCase.letPass("B01").withSubject(SubjectId.of(SchoolImageCase.JAY));

        assertThatRule(rule).doesNotApplyTo(untrained.withExceptions(other), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void speaks_where_the_exception_is_for_the_lead() {
        SupervisorException ofLead = SchoolImageCase.letPass("B01").withSubject(SubjectId.of(SchoolImageCase.OKAFOR));

        assertThatRule(rule).isBrokenBy(untrained.withExceptions(ofLead), "/practitioners");
    }
}
