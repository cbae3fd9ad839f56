// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.LEAD;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.ReportDecision;
import io.github.tafhsb.sharing.ReportRoute;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportIsDecidedTest {
    private final Rule<?> rule = new ReportIsDecided();
    private final Assessment sound = SoundRecord.assessment();
    private final Context duty =
            Context.on(LocalDate.of(2026, 3, 13)).under(Policy.none().withReportingDutyFrom(Day.of(2026, 1, 5)));
    private final ReportDecision decision = ReportDecision.builder()
            .route(ReportRoute.NOT_REQUIRED)
            .reason(Passage.of("Police had told us themselves."))
            .decidedBy(LEAD)
            .decidedOn(Day.of(2026, 2, 3))
            .build();

    @Test
    void is_met_by_a_whole_decision() {
        assertThatRule(rule).under(duty).isMetBy(sound.withReportDecision(decision));
    }

    @Test
    void is_broken_when_nobody_recorded_one() {
        assertThatRule(rule).under(duty).isBrokenBy(sound, "/reportDecision");
    }

    @Test
    void is_broken_when_it_does_not_say_why() {
        assertThatRule(rule).under(duty).isBrokenBy(
                sound.withReportDecision(decision.withReason(Optional.empty())), "/reportDecision");
    }

    @Test
    void has_nothing_to_judge_of_work_begun_before() {
        assertThatRule(rule).under(duty).doesNotApplyTo(
                sound.withStartedOn(Day.of(2025, 12, 1)), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void has_nothing_to_judge_before_anything_is_recorded() {
        assertThatRule(rule).under(duty).doesNotApplyTo(sound.withBehaviours(), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void needs_a_duty_in_force() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NO_LOCAL_LIMIT);
    }

    @Test
    void work_begun_on_the_day_of_the_duty_comes_under_it() {
        assertThatRule(rule).under(duty).isBrokenBy(sound.withStartedOn(Day.of(2026, 1, 5)), "/reportDecision");
    }
}
