// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfflineBehaviourIsAnsweredTest {
    private static final Passage BECAUSE = Passage.of("Mother and school could not say.");

    private final Rule<?> rule = new OfflineBehaviourIsAnswered();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final Assessment offline =
            SchoolImageCase.withFirstBehaviour(behaviour -> behaviour.withMode(BehaviourMode.OFFLINE));

    @Test
    void is_met_by_a_no() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void is_met_by_a_yes_with_a_fuller_assessment_current_or_earlier() {
        HostAssessment earlier = sound.getHosts().get(0).withUse(HostUse.PREVIOUS);

        assertThatRule(rule).isMetBy(sound.withOfflineBehaviour(Answer.yes()));
        assertThatRule(rule).isMetBy(sound.withOfflineBehaviour(Answer.yes()).withHosts(earlier));
    }

    @Test
    void is_met_by_not_known_and_by_covered_in_the_fuller_assessment() {
        assertThatRule(rule).isMetBy(sound.withOfflineBehaviour(new Answer.NotKnown<>(BECAUSE)));
        assertThatRule(rule).isMetBy(sound.withOfflineBehaviour(new Answer.CoveredInHost<>(BECAUSE)));
    }

    @Test
    void asks_where_nobody_has_answered_or_nobody_asked() {
        assertThatRule(rule).isBrokenBy(sound.withOfflineBehaviour(Optional.empty()), "/offlineBehaviour");
        assertThatRule(rule)
                .isBrokenBy(sound.withOfflineBehaviour(new Answer.NotAsked<>(BECAUSE)), "/offlineBehaviour");
    }

    @Test
    void a_behaviour_recorded_as_offline_answers_the_question_by_itself() {
        assertThatRule(rule).isMetBy(offline.withOfflineBehaviour(Optional.empty()));
    }

    @Test
    void points_at_a_no_beside_behaviour_that_was_offline() {
        assertThatRule(rule).isBrokenBy(offline, "/offlineBehaviour");
        assertThat(SchoolImageCase.told(rule, offline)).containsExactly("contradicted");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "FOUND"})
    void points_at_a_not_known_beside_offline_behaviour_that_is_established(StandingStatus status) {
        Assessment known = standing(status);

        assertThatRule(rule).isBrokenBy(known, "/offlineBehaviour");
        assertThat(SchoolImageCase.told(rule, known)).containsExactly("contradicted");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "FOUND"}, mode = EnumSource.Mode.EXCLUDE)
    void not_known_may_be_the_honest_answer_where_nothing_is_established(StandingStatus status) {
        assertThatRule(rule).isMetBy(standing(status));
        assertThatRule(rule).isMetBy(offline.withOfflineBehaviour(new Answer.NotKnown<>(BECAUSE)));
    }

    private Assessment standing(StandingStatus status) {
        return SchoolImageCase.withFirstBehaviour(behaviour -> behaviour
                        .withMode(BehaviourMode.OFFLINE)
                        .withStanding(Standing.builder().status(status).build()))
                .withOfflineBehaviour(new Answer.NotKnown<>(BECAUSE));
    }

    @Test
    void behaviour_expected_at_that_age_does_not_contradict_a_no() {
        Assessment expected = offline.update(
                BehaviourId.of("passed-on"),
                behaviour -> behaviour.withContinuum(
                        ContinuumPlacing.builder().point(ContinuumPoint.NORMAL).build()));

        assertThatRule(rule).isMetBy(expected);
    }

    @Test
    void leaves_a_missing_fuller_assessment_to_the_rule_that_asks_for_one() {
        assertThatRule(rule)
                .doesNotApplyTo(
                        sound.withOfflineBehaviour(Answer.yes()).withHosts(), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void speaks_where_a_supervisor_let_that_rule_pass() {
        Assessment alone =
                sound.withOfflineBehaviour(Answer.yes()).withHosts().withExceptions(SchoolImageCase.letPass("A07"));

        assertThatRule(rule).isBrokenBy(alone, "/hosts");
        assertThat(SchoolImageCase.told(rule, alone)).containsExactly("notCovered");
    }

    @Test
    void leaves_it_to_that_rule_while_the_exception_is_unfinished() {
        Assessment alone = sound.withOfflineBehaviour(Answer.yes())
                .withHosts()
                .withExceptions(SchoolImageCase.letPass("A07").withDecidedBy(Optional.empty()));

        assertThatRule(rule).doesNotApplyTo(alone, NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void what_is_not_known_or_covered_elsewhere_needs_no_fuller_assessment() {
        Assessment alone = sound.withHosts().withExceptions(SchoolImageCase.letPass("A07"));

        assertThatRule(rule).isMetBy(alone.withOfflineBehaviour(new Answer.NotKnown<>(BECAUSE)));
        assertThatRule(rule).isMetBy(alone.withOfflineBehaviour(new Answer.CoveredInHost<>(BECAUSE)));
        assertThatRule(rule)
                .isMetBy(offline.withHosts()
                        .withExceptions(SchoolImageCase.letPass("A07"))
                        .withOfflineBehaviour(new Answer.CoveredInHost<>(BECAUSE)));
    }
}
