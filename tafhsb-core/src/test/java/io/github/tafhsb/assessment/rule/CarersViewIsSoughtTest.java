// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CHILDS_ACCOUNT;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS_ACCOUNT;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarersViewIsSoughtTest {
    private final Rule<?> rule = new CarersViewIsSought();
    private final Assessment sound = SoundRecord.assessment();

    private final Assessment silent =
            sound.update(MOTHERS, item -> item.withSource(Optional.empty())).remove(MOTHERS_ACCOUNT);

    @Test
    void is_met_when_a_parent_was_asked() {
        assertThatRule(rule).isMetBy(silent.add(sound.find(MOTHERS_ACCOUNT).orElseThrow()));
    }

    @Test
    void an_item_of_evidence_from_a_parent_counts() {
        assertThatRule(rule).isMetBy(sound.remove(MOTHERS_ACCOUNT));
    }

    @Test
    void a_reason_why_not_counts() {
        assertThatRule(rule).isMetBy(silent.add(AccountSought.builder()
                .id(MOTHERS_ACCOUNT)
                .whose(MOTHER)
                .account(Answer.notAsked(Passage.of("She was not reached.")))
                .build()));
    }

    @Test
    void says_when_nobody_asked() {
        assertThatRule(rule).isBrokenBy(silent, "/accounts");
    }

    @Test
    void the_childs_account_is_not_a_carers() {
        assertThatRule(rule).isBrokenBy(silent.withAccounts(sound.find(CHILDS_ACCOUNT).orElseThrow()), "/accounts");
    }

    @Test
    void has_nothing_to_judge_before_anybody_explains() {
        assertThatRule(rule).doesNotApplyTo(silent.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void to_be_asked_is_not_yet_to_have_an_account() {
        assertThatRule(rule)
                .isBrokenBy(
                        silent.add(AccountSought.builder().id(MOTHERS_ACCOUNT).whose(MOTHER).build()), "/accounts");
    }

    @Test
    void the_account_of_somebody_who_does_not_bring_him_up_is_not_a_carers() {
        PersonId sister = PersonId.of("PE-9");
        assertThatRule(rule)
                .isBrokenBy(
                        silent.add(SoundRecord.person(sister, PersonRole.SIBLING))
                                .add(sound.find(MOTHERS_ACCOUNT).orElseThrow().withWhose(sister)),
                        "/accounts");
    }
}
