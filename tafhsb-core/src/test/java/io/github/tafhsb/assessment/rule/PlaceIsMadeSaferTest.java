// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceIsMadeSaferTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_place_time_and_what_is_safer_now() {
        assertThatRule(new PlaceIsMadeSafer()).isMetBy(onTheBus().add(safer()));
    }

    @Test
    void points_at_a_plan_that_leaves_the_place_as_it_was() {
        assertThatRule(new PlaceIsMadeSafer()).isBrokenBy(onTheBus(), "/plan/parts");
    }

    @Test
    void points_at_what_happened_nobody_says_where_or_when() {
        assertThatRule(new PlaceIsMadeSafer())
                .isBrokenBy(
                        onTheBus()
                                .add(safer())
                                .update(SoundRecord.PASSED_ON, it -> it.withHappenedOn(Optional.empty())),
                        "/behaviours/0");
    }

    @Test
    void does_not_apply_to_what_was_closed_more_than_a_year_ago() {
        assertThatRule(new PlaceIsMadeSafer())
                .doesNotApplyTo(closed(When.day(2025, 3, 12)), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(new PlaceIsMadeSafer()).isBrokenBy(closed(When.day(2025, 3, 13)), "/plan/parts");
    }

    @Test
    void does_not_apply_to_what_happened_online_alone() {
        assertThatRule(new PlaceIsMadeSafer()).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment closed(When since) {
        return onTheBus()
                .update(
                        SoundRecord.PASSED_ON,
                        behaviour -> behaviour.withStanding(Standing.builder()
                                .status(StandingStatus.NO_FURTHER_ACTION)
                                .since(since)
                                .build()));
    }

    private Assessment onTheBus() {
        return sound.update(
                SoundRecord.PASSED_ON,
                behaviour -> behaviour
                        .withMode(BehaviourMode.OFFLINE)
                        .withSetting(Line.of("school bus"))
                        .withHappenedOn(When.month(2026, 1)));
    }

    private static PlanPart safer() {
        return SoundRecord.part(PlanPartId.of("PP-9"), PlanPartKind.PLACE_MADE_SAFER, "He sits at the front.");
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new PlaceIsMadeSafer())
                .doesNotApplyTo(
                        onTheBus().withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
