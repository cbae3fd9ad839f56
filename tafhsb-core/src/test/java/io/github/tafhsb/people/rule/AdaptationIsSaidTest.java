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
    void any_status_says_that_somebody_looked() {
        assertThatRule(rule).isMetBy(sound);
        assertThatRule(rule).isMetBy(with(NeedKind.AUTISM, NeedStatus.BEING_ASSESSED, Optional.empty()));
        assertThatRule(rule).isMetBy(with(NeedKind.AUTISM, NeedStatus.NOT_KNOWN, Optional.empty()));
    }

    @Test
    void asks_where_nobody_looked() {
        assertThatRule(rule).isBrokenBy(sound.updateChild(child -> child.withNeeds()), "/child/needs");
        assertThatRule(rule).isBrokenBy(with(NeedKind.OTHER, NeedStatus.YES, Optional.empty()), "/child/needs");
    }

    @Test
    void works_as_if_a_learning_disability_were_there_while_it_is_being_assessed() {
        Assessment assessed = sound.updateChild(child -> child.withLearningDisability(
                child.getLearningDisability().orElseThrow().withStatus(NeedStatus.BEING_ASSESSED)));
        assertThatRule(rule).isBrokenBy(assessed, "/child/learningDisability");
        assertThatRule(rule)
                .isMetBy(assessed.updateChild(child -> child.withNeeds(child.getNeeds().get(0),
                        Need.builder()
                                .kind(NeedKind.OTHER)
                                .status(NeedStatus.BEING_ASSESSED)
                                .adaptation(Passage.of("Short sentences, and pictures."))
                                .build())));
    }

    @Test
    void waits_until_somebody_has_said_anything_of_needs() {
        assertThatRule(rule)
                .doesNotApplyTo(
                        sound.updateChild(child -> child.withNeeds().withLearningDisability(Optional.empty())),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private Assessment with(NeedKind kind, NeedStatus status, Optional<Passage> adaptation) {
        return sound.updateChild(child -> child.withNeeds(
                Need.builder().kind(kind).status(status).adaptation(adaptation).build()));
    }
}
