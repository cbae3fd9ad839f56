// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
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
        assertThatRule(rule).isBrokenBy(sound.update(TUTORS, item -> item.withQuality(concern)), "/evidence/0");
        assertThatRule(rule).isMetBy(sound.update(TUTORS, item -> item.withQuality(concern.withNote(Passage.of("Asked in front of others.")))));
    }

    @Test
    void says_which_while_they_are_few_and_tells_once_of_many() {
        Assessment unanswered = sound.update(MOTHERS, item -> item.withQuality(Optional.empty()))
                .update(TUTORS, item -> item.withQuality(Optional.empty()));
        EvidenceItem third = unanswered.getEvidence().get(0).withId(EvidenceId.of("EV-3")).withStatements();
        assertThatRule(rule).isBrokenBy(unanswered, "/evidence/0", "/evidence/1");
        assertThatRule(rule).isBrokenBy(
                unanswered.add(third).update(SoundRecord.STANDING, it -> it.withEvidenceFor(TUTORS, MOTHERS, third.getId())), "/evidence");
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
