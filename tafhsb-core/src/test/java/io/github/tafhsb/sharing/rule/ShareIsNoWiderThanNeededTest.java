// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class ShareIsNoWiderThanNeededTest {
    private final Rule<?> rule = new ShareIsNoWiderThanNeeded();
    private final Assessment sharing = SoundRecord.sharing();

    @Test
    void lets_a_listed_share_pass() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing);
    }

    @Test
    void lets_the_whole_record_pass_with_a_reason() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(SHARE, share -> share.withItems().withWhole(YesNo.YES).withWholeBecause(Passage.of("The receiving authority takes over."))));
    }

    @Test
    void asks_why_the_whole_record() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(sharing.update(SHARE, share -> share.withWhole(YesNo.YES)), "/disclosures/0/wholeBecause");
    }

    @Test
    void asks_for_the_list() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(sharing.update(SHARE, share -> share.withItems()), "/disclosures/0/items");
    }

    @Test
    void tells_a_part_that_the_record_does_not_hold() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(sharing.update(SHARE, share -> share.withItems(SubjectId.of("gone"))), "/disclosures/0/items/0");
    }

    @Test
    void has_nothing_to_say_of_what_is_kept_back() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(SHARE, share -> share.withDecision(DisclosureDecision.NOT_SHARED).withItems()));
    }
}
