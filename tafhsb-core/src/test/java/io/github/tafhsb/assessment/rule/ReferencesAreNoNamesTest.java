// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.AFFECTED;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.When;
import org.junit.jupiter.api.Test;

class ReferencesAreNoNamesTest {
    private final Rule<?> rule = new ReferencesAreNoNames();
    private final Assessment sharing = SoundRecord.sharing();

    @Test
    void lets_references_pass_that_say_nothing() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing);
    }

    @Test
    void tells_a_reference_that_reads_like_a_name() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.updateChild(child -> child.withReference(Line.of("Example"))), "/disclosures/0");
    }

    @Test
    void tells_a_reference_that_holds_the_date_of_birth() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.withReference(Line.of("CS-20110604-1"))
                        .updateChild(child -> child.withDateOfBirth(When.day(2011, 6, 4))),
                "/disclosures/0");
    }

    @Test
    void looks_at_the_references_of_others_too() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.updatePerson(AFFECTED, one -> one.withReference(Line.of("Example"))), "/disclosures/0");
    }

    @Test
    void does_not_speak_while_nothing_is_shared() {
        assertThatRule(rule).doesNotApplyTo(sharing.withReference(Line.of("Example")), NotApplicable.NOTHING_SHARED);
    }

    @Test
    void a_number_that_is_not_the_date_of_birth_says_nothing() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(
                sharing.updateChild(child -> child.withDateOfBirth(When.day(2011, 6, 4))));
    }

    @Test
    void the_first_of_a_month_is_no_date_of_birth_where_only_the_month_is_known() {
        Assessment month = sharing.withReference(Line.of("CS-20110601-1"));
        assertThatRule(rule).beforeSharing(SHARE).letsPass(
                month.updateChild(child -> child.withDateOfBirth(When.month(2011, 6))));
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                month.updateChild(child -> child.withDateOfBirth(When.day(2011, 6, 1))), "/disclosures/0");
    }
}
