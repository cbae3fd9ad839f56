// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import org.junit.jupiter.api.Test;

class AccessIsANarrativeTest {
    private final Rule<?> rule = new AccessIsANarrative();
    private final Assessment sharing = SoundRecord.sharing();
    private final Assessment access = sharing.update(SHARE, share -> share.withAccessRequest(YesNo.YES));

    @Test
    void is_met_by_an_account_with_dates() {
        assertThatRule(rule).isMetBy(access.update(SHARE, share -> share.withDatedNarrative(YesNo.YES)));
    }

    @Test
    void is_broken_when_nobody_said_so() {
        assertThatRule(rule).isBrokenBy(access, "/disclosures/0/datedNarrative");
    }

    @Test
    void has_nothing_to_judge_of_another_share() {
        assertThatRule(rule).doesNotApplyTo(sharing, NotApplicable.NOTHING_TO_JUDGE);
    }
}
