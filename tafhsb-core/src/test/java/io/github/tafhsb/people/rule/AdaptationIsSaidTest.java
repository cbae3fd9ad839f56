// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdaptationIsSaidTest {
    private final Rule<?> rule = new AdaptationIsSaid();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_the_adaptation_is_said() {
        assertThatRule(rule).isMetBy(with(NeedKind.ADHD, NeedStatus.YES, Optional.of(Passage.of("Short meetings, standing up."))));
    }

    @Test
    void is_broken_when_it_is_not() {
        assertThatRule(rule).isBrokenBy(with(NeedKind.SPEECH_LANGUAGE_COMMUNICATION, NeedStatus.YES, Optional.empty()), "/child/needs/0/adaptation");
    }

    @Test
    void has_nothing_to_judge_while_the_need_is_being_assessed() {
        assertThatRule(rule).doesNotApplyTo(with(NeedKind.AUTISM, NeedStatus.BEING_ASSESSED, Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void has_nothing_to_judge_of_another_need() {
        assertThatRule(rule).doesNotApplyTo(with(NeedKind.OTHER, NeedStatus.YES, Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment with(NeedKind kind, NeedStatus status, Optional<Passage> adaptation) {
        return sound.updateChild(child -> child.withNeeds(
                Need.builder().kind(kind).status(status).adaptation(adaptation).build()));
    }
}
