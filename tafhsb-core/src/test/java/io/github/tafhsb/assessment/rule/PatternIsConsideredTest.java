// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PatternIsConsideredTest {
    private final Rule<?> rule = new PatternIsConsidered();
    private final Assessment sound = SoundRecord.assessment();

    private Assessment and(UnaryOperator<Behaviour> change) {
        Behaviour other = sound.find(PASSED_ON).orElseThrow().withId(BehaviourId.of("BE-2"));
        return sound.add(change.apply(other));
    }

    @Test
    void is_met_when_somebody_considered_it() {
        Assessment two = and(other -> other.withIncident(Line.of("INC-2")));
        assertThatRule(rule).isMetBy(two.withFormulation(two.getFormulation()
                .orElseThrow()
                .withPattern(Answer.notKnown(Passage.of("Too little is known of the first.")))));
    }

    @Test
    void asks_where_there_are_two_incidents() {
        assertThatRule(rule).isBrokenBy(and(other -> other.withIncident(Line.of("INC-2"))), "/formulation/pattern");
    }

    @Test
    void asks_where_two_behaviours_are_certainly_apart() {
        assertThatRule(rule).isBrokenBy(and(other -> other.withIncident(Optional.empty()).withHappenedOn(When.year(2024))), "/formulation/pattern");
    }

    @Test
    void asks_where_one_was_online_and_the_other_was_not() {
        assertThatRule(rule).isBrokenBy(and(other -> other.withIncident(Optional.empty())
                .withHappenedOn(Optional.empty())
                .withMode(BehaviourMode.OFFLINE)), "/formulation/pattern");
    }

    @Test
    void what_nobody_dated_is_known_from_the_day_since_when_it_stands_so() {
        Standing closed = Standing.builder()
                .status(StandingStatus.NO_FURTHER_ACTION)
                .since(When.year(2023))
                .build();
        assertThatRule(rule).isBrokenBy(and(other -> other.withIncident(Optional.empty())
                .withHappenedOn(Optional.empty())
                .withStanding(closed)), "/formulation/pattern");
    }

    @Test
    void one_incident_is_one_however_long_it_went_on() {
        assertThatRule(rule).doesNotApplyTo(and(other -> other.withHappenedOn(When.year(2024))), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void what_may_be_the_same_time_does_not_count() {
        assertThatRule(rule).doesNotApplyTo(and(other -> other.withIncident(Optional.empty()).withHappenedOn(When.year(2026))), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule).doesNotApplyTo(and(other -> other.withIncident(Optional.empty()).withHappenedOn(Optional.empty())), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void what_is_expected_at_that_age_does_not_count() {
        assertThatRule(rule).doesNotApplyTo(and(other -> other.withIncident(Line.of("INC-2"))
                .withContinuum(ContinuumPlacing.builder()
                        .point(ContinuumPoint.NORMAL)
                        .build())), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void has_nothing_to_judge_before_anybody_explains() {
        assertThatRule(rule).doesNotApplyTo(and(other -> other.withIncident(Line.of("INC-2"))).withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void what_belongs_to_one_incident_is_one_however_it_was_done() {
        var one = SoundRecord.assessment()
                .update(SoundRecord.PASSED_ON, behaviour -> behaviour.withIncident(Line.of("INC-1")))
                .add(Behaviour.builder()
                        .id(BehaviourId.of("BE-9"))
                        .mode(BehaviourMode.OFFLINE)
                        .incident(Line.of("INC-1"))
                        .build());

        assertThatRule(new PatternIsConsidered()).doesNotApplyTo(one, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void that_both_were_offline_says_nothing_of_a_pattern() {
        Assessment offline = and(other -> other.withIncident(Optional.empty())
                        .withHappenedOn(Optional.empty())
                        .withMode(BehaviourMode.OFFLINE))
                .update(PASSED_ON, behaviour -> behaviour.withMode(BehaviourMode.OFFLINE));
        assertThatRule(rule).doesNotApplyTo(offline, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void an_incident_lasts_from_its_first_to_its_last_behaviour() {
        Assessment between = and(other -> other.withHappenedOn(When.month(2024, 1)))
                .add(sound.find(PASSED_ON)
                        .orElseThrow()
                        .withId(BehaviourId.of("BE-3"))
                        .withIncident(Optional.empty())
                        .withHappenedOn(When.year(2025)));
        assertThatRule(rule).doesNotApplyTo(between, NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule)
                .isBrokenBy(
                        between.update(BehaviourId.of("BE-3"), alone -> alone.withHappenedOn(When.month(2026, 2))),
                        "/formulation/pattern");
    }
}
