// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChallengesSayWhoWhenAndWhatTest {
    private final Rule<?> rule = new ChallengesSayWhoWhenAndWhat();
    private final Assessment sound = SoundRecord.assessment();

    private final Challenge challenge = Challenge.builder()
            .id(ChallengeId.of("CL-1"))
            .by(MOTHER)
            .madeOn(When.month(2026, 2))
            .text(Passage.of("She says it was not so."))
            .build();

    private Assessment with(Challenge made) {
        return sound.update(TUTORS, item -> item.withChallenges(made));
    }

    @Test
    void is_met_when_all_three_are_said() {
        assertThatRule(rule).isMetBy(with(challenge));
    }

    @Test
    void points_at_the_one_thing_that_is_missing() {
        assertThatRule(rule).isBrokenBy(with(challenge.withBy(Optional.empty())), "/evidence/0/challenges/0/by");
        assertThatRule(rule).isBrokenBy(with(challenge.withMadeOn(Optional.empty())), "/evidence/0/challenges/0/madeOn");
        assertThatRule(rule).isBrokenBy(with(challenge.withText(Optional.empty())), "/evidence/0/challenges/0/text");
    }

    @Test
    void tells_once_of_several() {
        assertThatRule(rule).isBrokenBy(with(challenge.withBy(Optional.empty()).withText(Optional.empty())), "/evidence/0/challenges/0");
    }

    @Test
    void has_nothing_to_judge_without_a_challenge() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }
}
