// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CHILD;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;
import static io.github.tafhsb.assessment.SoundRecord.SUPERVISOR;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FamilyIsToldOfSharesTest {
    private final Rule<?> rule = new FamilyIsToldOfShares();
    private final Assessment sharing = SoundRecord.sharing();
    private final Assessment untold = sharing.update(SHARE, share -> share.withFamilyTold(Optional.empty()));

    @Test
    void is_met_when_they_were_told() {
        assertThatRule(rule).isMetBy(sharing);
    }

    @Test
    void is_broken_when_nobody_said() {
        assertThatRule(rule).isBrokenBy(untold, "/disclosures/0/familyTold");
    }

    @Test
    void is_told_once_for_several_shares() {
        assertThatRule(rule).isBrokenBy(untold.add(untold.getDisclosures().get(0).withId(DisclosureId.of("DI-2"))), "/disclosures");
    }

    @Test
    void waits_while_something_must_not_be_discussed_yet() {
        assertThatRule(rule).doesNotApplyTo(untold.withEmbargoes(SoundRecord.embargo()), NotApplicable.NOT_YET);
    }

    @Test
    void speaks_again_once_that_was_lifted() {
        assertThatRule(rule).isBrokenBy(untold.withEmbargoes(SoundRecord.embargo().withLiftedOn(Day.of(2026, 3, 1))), "/disclosures/0/familyTold");
    }

    @Test
    void has_nothing_to_judge_of_what_goes_to_themselves() {
        assertThatRule(rule).doesNotApplyTo(untold.update(SHARE, share -> share.withRecipients(CHILD, MOTHER)), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void speaks_where_it_goes_to_somebody_else_as_well() {
        assertThatRule(rule).isBrokenBy(untold.update(SHARE, share -> share.withRecipients(MOTHER, SUPERVISOR)), "/disclosures/0/familyTold");
    }
}
