// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Quality;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualityIsAnsweredTest {
    private final Rule<?> rule = new QualityIsAnswered();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_somebody_said_that_there_is_no_concern() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void a_concern_says_what_it_is() {
        Quality concern = Quality.builder().concern(YesNo.YES).build();
        assertThatRule(rule).isBrokenBy(sound.update(TUTORS, item -> item.withQuality(concern)), "/evidence");
        assertThatRule(rule).isMetBy(sound.update(TUTORS, item -> item.withQuality(concern.withNote(Passage.of("Asked in front of others.")))));
    }

    @Test
    void tells_once_of_what_is_missing() {
        assertThatRule(rule).isBrokenBy(sound.update(MOTHERS, item -> item.withQuality(Optional.empty()))
                .update(TUTORS, item -> item.withQuality(Optional.empty())), "/evidence");
    }

    @Test
    void what_nobody_weighed_is_told_by_another_rule() {
        assertThatRule(rule).doesNotApplyTo(sound.withEvidence(sound.getEvidence().stream()
                .map(item -> item.withQuality(Optional.empty()).withReliability(Optional.empty()))
                .toList()), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void has_nothing_to_judge_before_anybody_explains() {
        assertThatRule(rule).doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }
}
