// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CHILD;
import static io.github.tafhsb.assessment.SoundRecord.CHILDS_ACCOUNT;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChildsAccountIsSoughtTest {
    private final Rule<?> rule = new ChildsAccountIsSought();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_the_child_was_asked() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void a_reason_why_not_counts() {
        assertThatRule(rule).isMetBy(sound.update(
                CHILDS_ACCOUNT, asked -> asked.withAccount(Answer.declined(Passage.of("Not today, he says.")))));
    }

    @Test
    void an_item_of_evidence_from_the_child_counts() {
        EvidenceItem interview = EvidenceItem.builder()
                .id(EvidenceId.of("EV-3"))
                .source(Source.builder().person(CHILD).build())
                .build();
        assertThatRule(rule).isMetBy(sound.withAccounts().add(interview));
    }

    @Test
    void says_when_nobody_asked() {
        assertThatRule(rule).isBrokenBy(sound.remove(CHILDS_ACCOUNT), "/accounts");
        assertThatRule(rule).isBrokenBy(sound.update(CHILDS_ACCOUNT, asked -> asked.withAccount(Optional.empty())), "/accounts");
    }

    @Test
    void waits_while_it_must_not_be_discussed() {
        assertThatRule(rule).doesNotApplyTo(sound.remove(CHILDS_ACCOUNT).add(SoundRecord.embargo()), NotApplicable.NOT_YET);
        assertThatRule(rule).isBrokenBy(sound.remove(CHILDS_ACCOUNT)
                        .add(SoundRecord.embargo().withLiftedOn(Day.of(2026, 3, 1))), "/accounts");
    }

    @Test
    void has_nothing_to_judge_before_anybody_explains() {
        assertThatRule(rule).doesNotApplyTo(sound.withAccounts().withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }
}
