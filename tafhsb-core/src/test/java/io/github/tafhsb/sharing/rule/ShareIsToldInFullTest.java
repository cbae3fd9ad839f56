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
import io.github.tafhsb.sharing.DisclosureDecision;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShareIsToldInFullTest {
    private final Rule<?> rule = new ShareIsToldInFull();
    private final Assessment sharing = SoundRecord.sharing();

    @Test
    void lets_a_whole_record_of_a_share_pass() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing);
    }

    @Test
    void tells_what_is_blank_at_its_place() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(sharing.update(SHARE, share -> share.withReasoning(Optional.empty())), "/disclosures/0/reasoning");
    }

    @Test
    void tells_several_once() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(sharing.update(SHARE, share -> share.withWhy(Optional.empty()).withHow(Optional.empty())), "/disclosures/0");
    }

    @Test
    void takes_the_list_for_what_goes() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(SHARE, share -> share.withWhat(Optional.empty())));
    }

    @Test
    void has_nothing_to_say_of_what_is_kept_back() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(SHARE, share -> share.withDecision(DisclosureDecision.NOT_SHARED).withHow(Optional.empty())));
    }

    @Test
    void does_not_speak_while_nothing_is_shared() {
        assertThatRule(rule).doesNotApplyTo(sharing.update(SHARE, share -> share.withHow(Optional.empty())), NotApplicable.NOTHING_SHARED);
    }

    @Test
    void what_goes_is_said_by_words_by_a_list_or_by_the_whole() {
        Assessment blank = sharing.update(SHARE, share -> share.withWhat(Optional.empty()).withItems());

        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(blank, "/disclosures/0/what");
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(SHARE, share -> share.withItems()));
        assertThatRule(rule).beforeSharing(SHARE).letsPass(blank.update(SHARE, share -> share.withWhole(YesNo.YES)));
    }

    @Test
    void to_whom_it_goes_is_said_by_a_role_or_by_a_person() {
        Assessment blank = sharing.update(SHARE, share -> share.withRecipient(Optional.empty()));

        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(blank, "/disclosures/0/recipient");
        assertThatRule(rule).beforeSharing(SHARE).letsPass(blank.update(SHARE, share -> share.withRecipients(SoundRecord.SCHOOLS_LEAD)));
    }
}
