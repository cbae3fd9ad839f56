// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestrictionsHaveTheirLimitsTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_restriction_that_says_where() {
        assertThatRule(new RestrictionsHaveTheirLimits()).isMetBy(sound);
    }

    @Test
    void points_at_one_that_does_not_say_where() {
        assertThatRule(new RestrictionsHaveTheirLimits())
                .isBrokenBy(
                        sound.update(SoundRecord.NIGHTS, action -> action.withEnvironments()),
                        "/plan/actions/0/environments");
    }

    @Test
    void before_there_is_a_formulation_a_reason_in_words_is_enough() {
        var interim =
                sound.withFormulation(Optional.empty()).update(SoundRecord.NIGHTS, action -> action.withScenarios());

        assertThatRule(new RestrictionsHaveTheirLimits()).isBrokenBy(interim, "/plan/actions/0/internalReason");
        assertThatRule(new RestrictionsHaveTheirLimits())
                .isMetBy(interim.update(
                        SoundRecord.NIGHTS,
                        action -> action.withInternalReason(Passage.of("Nights are when it happens."))));
    }

    @Test
    void a_ban_everywhere_ends_on_a_day_of_its_own() {
        var ban = sound.update(
                SoundRecord.NIGHTS,
                action -> action.withEnvironments(
                        Environment.HOME, Environment.SCHOOL, Environment.COMMUNITY, Environment.ONLINE));

        assertThatRule(new RestrictionsHaveTheirLimits()).isBrokenBy(ban, "/plan/actions/0/endsOn");
        assertThatRule(new RestrictionsHaveTheirLimits())
                .isMetBy(ban.update(SoundRecord.NIGHTS, action -> action.withEndsOn(Day.of(2026, 3, 27))));
    }

    @Test
    void keeping_apart_may_hold_everywhere() {
        assertThatRule(new RestrictionsHaveTheirLimits())
                .isMetBy(sound.update(
                        SoundRecord.NIGHTS,
                        action -> action.withProtects(SoundRecord.AFFECTED)
                                .withEnvironments(
                                        Environment.HOME,
                                        Environment.SCHOOL,
                                        Environment.COMMUNITY,
                                        Environment.ONLINE)));
    }

    @Test
    void does_not_apply_to_what_no_longer_goes_on() {
        assertThatRule(new RestrictionsHaveTheirLimits())
                .doesNotApplyTo(
                        sound.update(
                                SoundRecord.NIGHTS,
                                action -> action.withEnvironments().withEndsOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new RestrictionsHaveTheirLimits())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
