// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CO_WORKER;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.DissentId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferingViewIsWholeTest {
    private final Rule<?> rule = new DifferingViewIsWhole();
    private final Assessment sound = SoundRecord.assessment();
    private final Dissent whole =
            Dissent.builder().id(DissentId.of("DV-1")).by(CO_WORKER).view(Passage.of("Rather for fun.")).build();

    @Test
    void is_met_when_it_says_whose_and_what() {
        assertThatRule(rule).isMetBy(sound.withDissents(whole));
    }

    @Test
    void is_broken_when_it_does_not_say_what() {
        assertThatRule(rule).isBrokenBy(sound.withDissents(whole.withView(Optional.empty())), "/dissents/0/view");
    }

    @Test
    void is_broken_when_it_does_not_say_whose() {
        assertThatRule(rule).isBrokenBy(sound.withDissents(whole.withBy(Optional.empty())), "/dissents/0/by");
    }

    @Test
    void is_told_once_when_it_says_neither() {
        assertThatRule(rule).isBrokenBy(sound.withDissents(whole.withBy(Optional.empty()).withView(Optional.empty())), "/dissents/0/view");
    }

    @Test
    void has_nothing_to_judge_where_nobody_differs() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }
}
