// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BasisIsInForceTest {
    private final Rule<?> rule = new BasisIsInForce();
    private final Assessment sharing = SoundRecord.sharing();
    private final Code act = Code.of("ukpga-2026-21-s4", "uk.example.bases", "1", "The Act of 2026, section 4");
    private final Assessment cited = sharing.update(SHARE, share -> share.withBasis(act));

    @Test
    void is_met_once_the_organisation_marked_it() {
        assertThatRule(rule).under(Context.on(LocalDate.of(2026, 3, 13)).under(Policy.none().withBasesInForce(act)))
                .isMetBy(cited);
    }

    @Test
    void is_broken_before_that() {
        assertThatRule(rule).isBrokenBy(cited, "/disclosures/0/basis");
    }

    @Test
    void has_nothing_to_judge_of_another_basis() {
        assertThatRule(rule).doesNotApplyTo(sharing, NotApplicable.NOTHING_TO_JUDGE);
    }
}
