// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeAnswer;
import io.github.tafhsb.evidence.ChallengeId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChallengesAreAnsweredTest {
    private final Rule<?> rule = new ChallengesAreAnswered();
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
    void is_met_by_an_answer() {
        assertThatRule(rule).isMetBy(with(challenge.withAnswer(ChallengeAnswer.builder()
                .text(Passage.of("Both accounts stand side by side."))
                .build())));
    }

    @Test
    void says_when_there_is_none() {
        assertThatRule(rule).isBrokenBy(with(challenge), "/evidence/0/challenges/0/answer");
        assertThatRule(rule).isBrokenBy(with(challenge.withAnswer(ChallengeAnswer.builder().build())), "/evidence/0/challenges/0/answer/text");
    }

    @Test
    void what_is_not_said_cannot_be_answered() {
        assertThatRule(rule).doesNotApplyTo(with(challenge.withText(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void has_nothing_to_judge_without_a_challenge() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }
}
