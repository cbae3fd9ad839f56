// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.ReferralAnswer;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferralQuestionsAreAnsweredTest {
    private static final Passage BECAUSE = Passage.of("Discussed with the duty manager.");
    private static final Code FIRST = Code.of("q1", "org.example.referral", "1", "First question");
    private static final Code SECOND = Code.of("q2", "org.example.referral", "1", "Second question");

    private final Rule<?> rule = new ReferralQuestionsAreAnswered();
    private final Context local =
            Context.on(LocalDate.of(2026, 3, 13)).under(Policy.none().withReferralQuestions(FIRST, SECOND));

    private static ReferralAnswer answer(Code question, Answer<YesNo> answer) {
        return ReferralAnswer.builder().question(question).answer(answer).build();
    }

    private static Assessment answering(ReferralAnswer... answers) {
        return SchoolImageCase.withFirstBehaviour(behaviour ->
                behaviour.withImage(behaviour.getImage().orElseThrow().withReferral(answers)));
    }

    @Test
    void is_met_when_each_question_is_answered() {
        assertThatRule(rule)
                .under(local)
                .isMetBy(answering(answer(FIRST, Answer.no()), answer(SECOND, new Answer.NotKnown<>(BECAUSE))));
    }

    @Test
    void tells_once_of_the_questions_that_are_open() {
        assertThatRule(rule).under(local).isBrokenBy(answering(), "/behaviours/0/image/referral");
        assertThatRule(rule)
                .under(local)
                .isBrokenBy(answering(answer(FIRST, Answer.no())), "/behaviours/0/image/referral");
    }

    @Test
    void a_question_that_nobody_asked_is_open() {
        assertThatRule(rule)
                .under(local)
                .isBrokenBy(
                        answering(answer(FIRST, Answer.no()), answer(SECOND, new Answer.NotAsked<>(BECAUSE))),
                        "/behaviours/0/image/referral");
    }

    @Test
    void points_at_a_yes_that_was_not_referred() {
        ReferralAnswer yes = answer(SECOND, Answer.yes());

        assertThatRule(rule)
                .under(local)
                .isBrokenBy(answering(answer(FIRST, Answer.no()), yes), "/behaviours/0/image/referral/1");
        assertThatRule(rule)
                .under(local)
                .isBrokenBy(
                        answering(answer(FIRST, Answer.no()), yes.withReferredOn(Day.of(2026, 1, 20))),
                        "/behaviours/0/image/referral/1");
    }

    @Test
    void is_met_when_a_yes_was_referred_or_somebody_decided_otherwise() {
        ReferralAnswer referred =
                answer(FIRST, Answer.yes()).withReferredOn(Day.of(2026, 1, 20)).withReferredTo(Line.of("Police"));
        ReferralAnswer decided =
                answer(SECOND, Answer.yes()).withDecision(BECAUSE).withDecidedBy(SchoolImageCase.LINDQVIST);

        assertThatRule(rule).under(local).isMetBy(answering(referred, decided));
    }

    @Test
    void a_decision_without_anybody_who_made_it_does_not_count() {
        assertThatRule(rule)
                .under(local)
                .isBrokenBy(
                        answering(
                                answer(FIRST, Answer.no()),
                                answer(SECOND, Answer.yes()).withDecision(BECAUSE)),
                        "/behaviours/0/image/referral/1");
    }

    @Test
    void does_not_apply_until_the_organisation_sets_its_questions() {
        assertThatRule(rule).doesNotApplyTo(SchoolImageCase.inGoodOrder(), NotApplicable.NO_LOCAL_LIMIT);
    }

    @Test
    void has_nothing_to_judge_without_an_image() {
        assertThatRule(rule)
                .under(local)
                .doesNotApplyTo(SchoolImageCase.inGoodOrder().withBehaviours(), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_yes_calls_for_a_referral_whatever_the_organisation_asks_today() {
        assertThatRule(rule).isBrokenBy(answering(answer(SECOND, Answer.yes())), "/behaviours/0/image/referral/0");
    }

    @Test
    void a_referral_dated_after_today_has_not_been_made() {
        ReferralAnswer later =
                answer(FIRST, Answer.yes()).withReferredOn(Day.of(2199, 1, 20)).withReferredTo(Line.of("Police"));

        assertThatRule(rule).isBrokenBy(answering(later), "/behaviours/0/image/referral/0");
    }

    @Test
    void a_referral_of_today_has_been_made() {
        ReferralAnswer today =
                answer(FIRST, Answer.yes()).withReferredOn(Day.of(2026, 3, 13)).withReferredTo(Line.of("Police"));

        assertThatRule(rule).under(local).isMetBy(answering(today, answer(SECOND, Answer.no())));
    }

    @Test
    void a_no_calls_for_nothing_where_the_organisation_sets_no_questions() {
        assertThatRule(rule).doesNotApplyTo(answering(answer(FIRST, Answer.no())), NotApplicable.NO_LOCAL_LIMIT);
    }
}
