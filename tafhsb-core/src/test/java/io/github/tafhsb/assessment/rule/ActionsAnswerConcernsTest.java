// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionsAnswerConcernsTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void an_action_that_lapsed_answers_nothing_and_one_that_was_done_does() {
        assertThatRule(new ActionsAnswerConcerns())
                .isBrokenBy(progress(ProgressState.LAPSED), "/formulation/factors/0");
        assertThatRule(new ActionsAnswerConcerns()).isMetBy(progress(ProgressState.DONE));
    }

    private static Assessment progress(ProgressState state) {
        return SoundRecord.assessment()
                .update(
                        SoundRecord.SESSIONS,
                        action -> action.withProgress(
                                Progress.builder().state(state).build()));
    }

    @Test
    void is_met_when_an_action_answers_a_concern_by_way_of_an_explanation() {
        assertThatRule(new ActionsAnswerConcerns()).isMetBy(sound);
    }

    @Test
    void guarding_against_a_scenario_does_not_answer_the_concern_that_feeds_it() {
        assertThatRule(new ActionsAnswerConcerns())
                .isBrokenBy(sound.remove(SoundRecord.SESSIONS), "/formulation/factors/0");
    }

    @Test
    void is_met_when_an_action_answers_it_directly() {
        assertThatRule(new ActionsAnswerConcerns())
                .isMetBy(sound.remove(SoundRecord.NIGHTS)
                        .update(
                                SoundRecord.SESSIONS,
                                action -> action.withHypotheses().withFactors(SoundRecord.STATUS)));
    }

    @Test
    void points_at_an_action_that_answers_nothing() {
        assertThatRule(new ActionsAnswerConcerns())
                .isBrokenBy(sound.update(SoundRecord.NIGHTS, action -> action.withScenarios()), "/plan/actions/0");
    }

    @Test
    void whom_an_action_protects_or_what_it_is_for_in_words_is_enough() {
        var silent = sound.update(SoundRecord.NIGHTS, action -> action.withScenarios());

        assertThatRule(new ActionsAnswerConcerns())
                .isMetBy(silent.update(SoundRecord.NIGHTS, action -> action.withProtects(SoundRecord.AFFECTED)));
        assertThatRule(new ActionsAnswerConcerns())
                .isMetBy(silent.update(
                        SoundRecord.NIGHTS,
                        action -> action.withInternalReason(Passage.of("A younger child visits in August."))));
    }

    @Test
    void tells_once_of_many_actions_that_answer_nothing() {
        var silent = SoundRecord.plan().getActions().get(0).withScenarios();

        assertThatRule(new ActionsAnswerConcerns())
                .isBrokenBy(
                        sound.update(SoundRecord.NIGHTS, action -> action.withScenarios())
                                .add(silent.withId(ActionId.of("AC-8"))),
                        "/plan/actions/0",
                        "/plan/actions/2");
        assertThatRule(new ActionsAnswerConcerns())
                .isBrokenBy(
                        sound.update(SoundRecord.NIGHTS, action -> action.withScenarios())
                                .add(silent.withId(ActionId.of("AC-8")))
                                .add(silent.withId(ActionId.of("AC-9"))),
                        "/plan/actions");
    }

    @Test
    void points_at_a_key_concern_no_action_answers() {
        assertThatRule(new ActionsAnswerConcerns()).isBrokenBy(unanswered(), "/formulation/factors/0");
    }

    @Test
    void a_concern_whose_presence_nobody_said_counts() {
        assertThatRule(new ActionsAnswerConcerns())
                .isBrokenBy(
                        unanswered().update(SoundRecord.STATUS, factor -> factor.withPresence(Optional.empty())),
                        "/formulation/factors/0");
    }

    @Test
    void a_reason_settles_it() {
        assertThatRule(new ActionsAnswerConcerns())
                .isMetBy(unanswered()
                        .update(
                                SoundRecord.STATUS,
                                factor -> factor.withNotActedOn(Passage.of("Not wanted now; asked again in June."))));
    }

    @Test
    void only_a_key_concern_that_is_there_needs_an_action() {
        assertThatRule(new ActionsAnswerConcerns())
                .isMetBy(unanswered().update(SoundRecord.STATUS, factor -> factor.withPresence(Presence.PAST)));
        assertThatRule(new ActionsAnswerConcerns())
                .isMetBy(unanswered()
                        .update(SoundRecord.STATUS, factor -> factor.withWeight(FactorWeight.CONTRIBUTING)));
        assertThatRule(new ActionsAnswerConcerns())
                .isMetBy(unanswered().update(SoundRecord.STATUS, factor -> factor.withKind(FactorKind.STRENGTH)));
    }

    @Test
    void leaves_a_missing_formulation_or_plan_to_other_rules() {
        assertThatRule(new ActionsAnswerConcerns())
                .doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new ActionsAnswerConcerns())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new ActionsAnswerConcerns())
                .doesNotApplyTo(sound.withPlan(SoundRecord.plan().withActions()), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private Assessment unanswered() {
        return sound.update(SoundRecord.STANDING, hypothesis -> hypothesis.withFactors());
    }
}
