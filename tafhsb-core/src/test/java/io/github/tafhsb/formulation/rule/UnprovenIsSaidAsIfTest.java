// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.NotApplicable;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnprovenIsSaidAsIfTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_it_is_marked_as_holding_if_this_happened() {
        for (StandingStatus status : List.of(StandingStatus.ALLEGED, StandingStatus.DISPUTED)) {
            assertThatRule(new UnprovenIsSaidAsIf())
                    .isMetBy(of(status).update(SoundRecord.STANDING, it -> it.withIfThisHappened(YesNo.YES)));
        }
    }

    @Test
    void points_at_an_explanation_that_reads_like_proof() {
        assertThatRule(new UnprovenIsSaidAsIf())
                .isBrokenBy(of(StandingStatus.ALLEGED), "/formulation/hypotheses/0/ifThisHappened");
        assertThatRule(new UnprovenIsSaidAsIf())
                .isBrokenBy(
                        of(StandingStatus.DISPUTED)
                                .update(SoundRecord.STANDING, it -> it.withIfThisHappened(YesNo.NO)),
                        "/formulation/hypotheses/0/ifThisHappened");
    }

    @Test
    void an_explanation_that_names_no_behaviour_is_about_all_of_them() {
        assertThatRule(new UnprovenIsSaidAsIf())
                .isBrokenBy(
                        of(StandingStatus.ALLEGED).update(SoundRecord.STANDING, it -> it.withBehaviours()),
                        "/formulation/hypotheses/0/ifThisHappened");
    }

    @Test
    void has_nothing_to_say_of_what_is_accepted_or_found() {
        assertThatRule(new UnprovenIsSaidAsIf())
                .doesNotApplyTo(of(StandingStatus.ACCEPTED), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(new UnprovenIsSaidAsIf())
                .doesNotApplyTo(of(StandingStatus.FOUND), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(new UnprovenIsSaidAsIf()).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void an_alternative_is_offered_as_a_possibility_anyway() {
        assertThatRule(new UnprovenIsSaidAsIf())
                .doesNotApplyTo(
                        of(StandingStatus.ALLEGED)
                                .update(
                                        SoundRecord.STANDING,
                                        it -> it.withStanding(HypothesisStanding.ALTERNATIVE)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment of(StandingStatus status) {
        return sound.update(
                        SoundRecord.PASSED_ON,
                        it -> it.withStanding(Standing.builder().status(status).build()))
                .update(SoundRecord.STANDING, it -> it.withBehaviours(SoundRecord.PASSED_ON));
    }
}
