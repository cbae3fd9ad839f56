// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.EarlierConcernId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlierConcernsAreFollowedUpTest {
    private final Rule<?> rule = new EarlierConcernsAreFollowedUp();
    private final Assessment sound = SoundRecord.assessment();

    private final EarlierConcern concern = EarlierConcern.builder()
            .id(EarlierConcernId.of("EC-1"))
            .on(When.year(2024))
            .what(Passage.of("Messages that a girl in his class did not want."))
            .done(Passage.of("School spoke with both families."))
            .outcome(Passage.of("No further messages known."))
            .build();
    private final Assessment listed =
            sound.withAnyEarlierConcerns(Answer.yes()).withEarlierConcerns(concern);

    @Test
    void is_met_when_somebody_looked_and_found_none() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void is_met_when_each_has_its_outcome() {
        assertThatRule(rule).isMetBy(listed);
    }

    @Test
    void asks_whether_there_were_any() {
        assertThatRule(rule).isBrokenBy(sound.withAnyEarlierConcerns(Optional.empty()), "/anyEarlierConcerns");
        assertThatRule(rule).isBrokenBy(sound.withAnyEarlierConcerns(Answer.notAsked(Passage.of("Not yet."))), "/anyEarlierConcerns");
        assertThatRule(rule).isMetBy(sound.withAnyEarlierConcerns(Answer.notKnown(Passage.of("The file is lost."))));
    }

    @Test
    void a_yes_lists_them() {
        assertThatRule(rule).isBrokenBy(listed.withEarlierConcerns(), "/earlierConcerns");
    }

    @Test
    void a_no_lists_none() {
        assertThatRule(rule).isBrokenBy(listed.withAnyEarlierConcerns(Answer.no()), "/anyEarlierConcerns");
    }

    @Test
    void a_list_answers_the_question() {
        assertThatRule(rule).isMetBy(listed.withAnyEarlierConcerns(Optional.empty()));
    }

    @Test
    void tells_once_of_what_one_lacks() {
        assertThatRule(rule).isBrokenBy(listed.withEarlierConcerns(concern.withOutcome(Optional.empty()).withDone(Optional.empty())), "/earlierConcerns/0");
    }

    @Test
    void has_nothing_to_judge_before_anybody_explains() {
        assertThatRule(rule).doesNotApplyTo(sound.withAnyEarlierConcerns(Optional.empty()).withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }
}
