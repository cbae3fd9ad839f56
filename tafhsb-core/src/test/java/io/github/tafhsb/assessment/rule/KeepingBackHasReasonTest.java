// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepingBackHasReasonTest {
    private final Rule<?> rule = new KeepingBackHasReason();
    private final Assessment sound = SoundRecord.assessment();
    private final Disclosure kept = SoundRecord.share()
            .withDecision(DisclosureDecision.NOT_SHARED)
            .withReasoning(Optional.empty());
    private final Disclosure silent = kept.withWhy(Optional.empty());

    @Test
    void is_met_when_it_says_why() {
        assertThatRule(rule).isMetBy(sound.withDisclosures(kept));
    }

    @Test
    void is_broken_when_it_does_not() {
        assertThatRule(rule).isBrokenBy(sound.withDisclosures(silent), "/disclosures/0/why");
    }

    @Test
    void is_told_once_for_several() {
        assertThatRule(rule).isBrokenBy(sound.withDisclosures(silent, silent.withId(DisclosureId.of("DI-2"))), "/disclosures");
    }

    @Test
    void has_nothing_to_judge_where_nothing_is_kept_back() {
        assertThatRule(rule).doesNotApplyTo(SoundRecord.sharing(), NotApplicable.NOTHING_TO_JUDGE);
    }
}
