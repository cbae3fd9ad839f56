// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnlineAndOfflineAreLinkedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_somebody_says_how_they_hang_together() {
        assertThatRule(new OnlineAndOfflineAreLinked())
                .isMetBy(linked(sound.withOfflineBehaviour(Answer.yes())));
    }

    @Test
    void points_at_a_formulation_that_does_not_link_them() {
        assertThatRule(new OnlineAndOfflineAreLinked())
                .isBrokenBy(sound.withOfflineBehaviour(Answer.yes()), "/formulation/onlineOfflineLink");
        assertThatRule(new OnlineAndOfflineAreLinked())
                .isBrokenBy(
                        sound.update(SoundRecord.PASSED_ON, it -> it.withMode(BehaviourMode.BOTH)),
                        "/formulation/onlineOfflineLink");
    }

    @Test
    void has_nothing_to_link_where_none_is_known_offline() {
        assertThatRule(new OnlineAndOfflineAreLinked()).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(new OnlineAndOfflineAreLinked())
                .doesNotApplyTo(sound.withOfflineBehaviour(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new OnlineAndOfflineAreLinked())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL))
                                .withOfflineBehaviour(Answer.yes()),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private static Assessment linked(Assessment record) {
        return record.withFormulation(SoundRecord.formulation()
                .withOnlineOfflineLink(Answer.of(Passage.of("The same group."))));
    }
}
