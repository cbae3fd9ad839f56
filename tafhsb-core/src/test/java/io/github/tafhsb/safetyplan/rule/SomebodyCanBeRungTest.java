// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SomebodyCanBeRungTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_somebody_can_be_rung_day_and_night_and_somebody_decides() {
        assertThatRule(new SomebodyCanBeRung()).isMetBy(sound);
    }

    @Test
    void points_once_when_nothing_is_said_of_what_if() {
        assertThatRule(new SomebodyCanBeRung())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withContingencies()), "/plan/contingencies");
    }

    @Test
    void a_number_for_the_day_is_not_one_for_the_night() {
        assertThatRule(new SomebodyCanBeRung())
                .isBrokenBy(
                        with(it -> it.withNumber(Line.of("01632 960115")).withOutOfHoursNumber(Optional.empty())),
                        "/plan/contingencies");
    }

    @Test
    void a_number_for_the_night_is_not_one_for_the_day() {
        assertThatRule(new SomebodyCanBeRung())
                .isBrokenBy(with(it -> it.withNumber(Optional.empty())), "/plan/contingencies");
    }

    @Test
    void a_number_without_anybody_is_not_enough() {
        assertThatRule(new SomebodyCanBeRung())
                .isBrokenBy(with(it -> it.withContact(Optional.empty())), "/plan/contingencies");
    }

    @Test
    @Upholds("E28")
    void somebody_decides_if_an_arrangement_fails() {
        assertThatRule(new SomebodyCanBeRung())
                .isBrokenBy(with(it -> it.withDecides(Optional.empty())), "/plan/contingencies");
        assertThatRule(new SomebodyCanBeRung())
                .isBrokenBy(with(it -> it.withKind(ContingencyKind.SITUATION)), "/plan/contingencies");
    }

    @Test
    void number_and_decision_may_stand_in_different_places() {
        var decision = Contingency.builder()
                .id(ContingencyId.of("CO-2"))
                .kind(ContingencyKind.CONTROL_FAILS)
                .decides(SoundRecord.SUPERVISOR)
                .build();

        assertThatRule(new SomebodyCanBeRung())
                .isMetBy(with(it -> it.withKind(ContingencyKind.SITUATION)).add(decision));
    }

    @Test
    void does_not_apply_without_a_plan() {
        assertThatRule(new SomebodyCanBeRung())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new SomebodyCanBeRung())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment with(UnaryOperator<Contingency> change) {
        return sound.update(SoundRecord.NIGHTS_FAIL, change);
    }
}
