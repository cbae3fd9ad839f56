// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.applicability.ScopeDecision;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SexIsWithinEditionTest {
    private final Rule<?> rule = new SexIsWithinEdition();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final Assessment girl = sound.updateChild(child -> child.withSex(Sex.FEMALE));

    @Test
    void is_met_where_the_edition_is_for_this_sex_as_recorded() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void asks_for_a_decision_where_it_is_not() {
        assertThatRule(rule).isBrokenBy(girl, "/scopeDecision");
        assertThat(SchoolImageCase.told(rule, girl)).containsExactly("outside");
    }

    @Test
    void is_met_once_somebody_decided_to_work_outside_the_edition() {
        assertThatRule(rule).isMetBy(girl.withScopeDecision(SchoolImageCase.decided()));
    }

    @Test
    void points_at_a_sex_that_is_not_recorded() {
        assertThatRule(rule).isBrokenBy(sound.updateChild(child -> child.withSex(Optional.empty())), "/child/sex");
        assertThatRule(rule).isBrokenBy(sound.updateChild(child -> child.withSex(Sex.NOT_RECORDED)), "/child/sex");
    }

    @Test
    void leaves_it_to_the_age_where_both_are_outside() {
        Assessment both = girl.updateChild(child -> child.withDateOfBirth(When.year(2015)));

        assertThatRule(rule).doesNotApplyTo(both, NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void leaves_it_to_the_age_where_nothing_is_recorded_of_a_child() {
        assertThatRule(rule)
                .doesNotApplyTo(Assessment.begin(AssessmentId.of("new")), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void does_not_ask_where_the_case_is_outside_for_another_reason() {
        Assessment younger =
                sound.updateChild(child -> child.withSex(Optional.empty()).withDateOfBirth(When.year(2015)));

        assertThatRule(rule).doesNotApplyTo(younger, NotApplicable.OUTSIDE_EDITION);
    }

    @Test
    void tells_a_decision_that_lacks_only_approval_from_one_that_is_not_thought_out() {
        ScopeDecision unapproved = SchoolImageCase.decided().withApprovedBy(Optional.empty());

        assertThat(SchoolImageCase.told(rule, girl.withScopeDecision(unapproved))).containsExactly("unapproved");
        assertThat(SchoolImageCase.told(rule, girl.withScopeDecision(unapproved.withReason(Optional.empty()))))
                .containsExactly("outside");
        assertThat(SchoolImageCase.told(rule, girl.withScopeDecision(unapproved.withUsedInstead(Optional.empty()))))
                .containsExactly("outside");
        assertThat(SchoolImageCase.told(
                        rule, girl.withScopeDecision(SchoolImageCase.decided().withApprovedBy(SchoolImageCase.OKAFOR))))
                .containsExactly("outside");
    }
}
