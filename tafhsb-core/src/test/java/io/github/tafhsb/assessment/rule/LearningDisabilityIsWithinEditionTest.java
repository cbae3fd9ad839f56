// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import org.junit.jupiter.api.Test;

class LearningDisabilityIsWithinEditionTest {
    private final Rule<?> rule = new LearningDisabilityIsWithinEdition();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final Assessment disabled = status(NeedStatus.YES);

    private Assessment status(NeedStatus status) {
        return sound.updateChild(child -> child.withLearningDisability(
                child.getLearningDisability().orElseThrow().withStatus(status)));
    }

    @Test
    void is_met_without_a_learning_disability() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void asks_for_a_decision_with_one() {
        assertThatRule(rule).isBrokenBy(disabled, "/scopeDecision");
    }

    @Test
    void is_met_once_somebody_decided_to_work_outside_the_edition() {
        assertThatRule(rule).isMetBy(disabled.withScopeDecision(SchoolImageCase.decided()));
    }

    @Test
    void is_met_under_an_edition_that_is_suitable() {
        EditionProfile suitable = EditionProfile.firstVersion().withUnsuitableWithLearningDisability(false);
        Context other = new Context(Day.of(2026, 3, 13), suitable, Policy.none());

        assertThatRule(rule).under(other).isMetBy(disabled);
    }

    @Test
    void leaves_it_to_the_age_or_the_sex_where_they_are_outside_too() {
        Assessment younger = disabled.updateChild(child -> child.withDateOfBirth(When.year(2015)));
        Assessment girl = disabled.updateChild(child -> child.withSex(Sex.FEMALE));

        assertThatRule(rule).doesNotApplyTo(younger, NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(rule).doesNotApplyTo(girl, NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void leaves_what_is_not_established_to_the_rule_that_asks_for_it() {
        assertThatRule(rule).doesNotApplyTo(status(NeedStatus.BEING_ASSESSED), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void does_not_ask_where_the_case_is_outside_for_another_reason() {
        Assessment younger = status(NeedStatus.NOT_KNOWN).updateChild(child -> child.withDateOfBirth(When.year(2015)));

        assertThatRule(rule).doesNotApplyTo(younger, NotApplicable.OUTSIDE_EDITION);
    }
}
