// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.DisclosureDecision;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThirdPartiesAreMarkedTest {
    private final Rule<?> rule = new ThirdPartiesAreMarked();
    private final Assessment sharing = SoundRecord.sharing();

    @Test
    void lets_marked_items_pass() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing);
    }

    @Test
    void tells_items_without_a_mark_once() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.update(SHARE, share -> share.withItems(SubjectId.of(TUTORS), SubjectId.of(MOTHERS)))
                        .update(TUTORS, item -> item.withThirdParty(Optional.empty())),
                "/disclosures/0/items");
    }

    @Test
    void keeps_what_is_about_somebody_else_from_an_access_request() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.update(SHARE, share -> share.withAccessRequest(YesNo.YES))
                        .update(TUTORS, item -> item.withThirdParty(YesNo.YES)),
                "/disclosures/0/items/0");
    }

    @Test
    void lets_it_go_to_others() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(TUTORS, item -> item.withThirdParty(YesNo.YES)));
    }

    @Test
    void looks_at_everything_when_the_whole_record_goes() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(sharing.update(SHARE, share -> share.withWhole(YesNo.YES)), "/disclosures/0/whole");
    }

    @Test
    void has_nothing_to_say_of_what_is_kept_back() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing
                .update(SHARE, share -> share.withDecision(DisclosureDecision.NOT_SHARED))
                .update(TUTORS, item -> item.withThirdParty(Optional.empty())));
    }
}
