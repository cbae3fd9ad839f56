// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransitionIsConsideredTest {
    private final Rule<?> rule = new TransitionIsConsidered();
    private final Assessment sound = SoundRecord.assessment();
    private final Assessment seventeen = sound.updateChild(child -> child.withDateOfBirth(When.day(2008, 6, 1)));
    private final Context year = Context.on(LocalDate.of(2026, 3, 13))
            .under(Policy.none().withLimits(TimeLimit.days(LimitKind.TRANSITION, 365)));

    @Test
    void is_met_when_somebody_said_what_comes_then() {
        assertThatRule(rule).under(year).isMetBy(seventeen.withTransition(Answer.notKnown(Passage.of("Asked; no answer yet."))));
    }

    @Test
    void is_broken_when_nobody_did() {
        assertThatRule(rule).under(year).isBrokenBy(seventeen, "/transition");
    }

    @Test
    void does_not_take_not_asked_for_an_answer() {
        assertThatRule(rule).under(year).isBrokenBy(seventeen.withTransition(Answer.notAsked(Passage.of("Not yet."))), "/transition");
    }

    @Test
    void has_nothing_to_judge_while_the_birthday_is_far() {
        assertThatRule(rule).under(year).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void has_nothing_to_judge_without_a_date_of_birth() {
        assertThatRule(rule).under(year).doesNotApplyTo(sound.updateChild(child -> child.withDateOfBirth(Optional.empty())), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void needs_a_local_limit() {
        assertThatRule(rule).doesNotApplyTo(seventeen, NotApplicable.NO_LOCAL_LIMIT);
    }

    @Test
    void leaves_the_birthday_itself_to_the_rule_about_it() {
        assertThatRule(rule).under(year).doesNotApplyTo(sound.updateChild(child -> child.withDateOfBirth(When.day(2008, 3, 1))), NotApplicable.SAID_BY_ANOTHER_RULE);
    }
}
