// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.applicability.ScopeDecision;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeIsWithinEditionTest {
    private final Rule<?> rule = new AgeIsWithinEdition();
    private final Assessment sound = SchoolImageCase.inGoodOrder();

    private Assessment born(String date) {
        return sound.updateChild(child -> child.withDateOfBirth(When.parse(date)));
    }

    @Test
    void is_met_within_the_ages_of_the_edition() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void counts_from_the_twelfth_birthday_to_the_day_before_the_nineteenth() {
        assertThatRule(rule).isMetBy(born("2014-02-02"));
        assertThatRule(rule).isMetBy(born("2007-02-03"));
    }

    @Test
    void asks_for_a_decision_where_the_child_is_younger() {
        assertThatRule(rule).isBrokenBy(born("2014-02-03"), "/scopeDecision");
        assertThat(SchoolImageCase.told(rule, born("2014-02-03"))).containsExactly("younger");
    }

    @Test
    void asks_for_a_decision_where_the_young_person_is_older() {
        assertThatRule(rule).isBrokenBy(born("2007-02-02"), "/scopeDecision");
        assertThat(SchoolImageCase.told(rule, born("2007-02-02"))).containsExactly("older");
    }

    @Test
    void names_every_limit_that_is_passed() {
        Assessment disabled = born("2014-12").updateChild(child -> child.withLearningDisability(
                child.getLearningDisability().orElseThrow().withStatus(NeedStatus.YES)));
        assertThat(SchoolImageCase.told(rule, disabled)).containsExactly("younger-disability");
        assertThat(SchoolImageCase.told(rule, disabled.updateChild(child -> child.withSex(Sex.FEMALE))))
                .containsExactly("younger-sex-disability");
        assertThat(SchoolImageCase.told(rule, born("2007-01").updateChild(child -> child.withSex(Sex.FEMALE))))
                .containsExactly("older-sex");
        assertThat(SchoolImageCase.told(new SexIsWithinEdition(), disabled.updateChild(child -> child.withSex(Sex.FEMALE)
                        .withDateOfBirth(When.parse("2011-06")))))
                .containsExactly("outside-disability");
    }

    @Test
    void is_met_once_somebody_decided_to_work_outside_the_edition() {
        assertThatRule(rule).isMetBy(born("2014-12").withScopeDecision(SchoolImageCase.decided()));
    }

    @Test
    @Upholds("A03")
    void a_decision_says_why_what_instead_and_who_approved_it() {
        ScopeDecision decided = SchoolImageCase.decided();

        List.of(
                        decided.withReason(Optional.empty()),
                        decided.withUsedInstead(Optional.empty()),
                        decided.withApprovedBy(Optional.empty()))
                .forEach(part ->
                        assertThatRule(rule).isBrokenBy(born("2014-12").withScopeDecision(part), "/scopeDecision"));
    }

    @Test
    void nobody_approves_their_own_decision() {
        ScopeDecision own = SchoolImageCase.decided().withApprovedBy(SchoolImageCase.OKAFOR);

        assertThatRule(rule).isBrokenBy(born("2014-12").withScopeDecision(own), "/scopeDecision");
    }

    @Test
    void points_at_a_date_of_birth_that_leaves_the_age_open() {
        assertThatRule(rule).isBrokenBy(born("2014"), "/child/dateOfBirth");
        assertThatRule(rule).isBrokenBy(born("2007"), "/child/dateOfBirth");
        assertThat(SchoolImageCase.told(rule, born("2014"))).containsExactly("notEstablished");
    }

    @Test
    void no_decision_makes_up_for_an_age_that_is_not_established() {
        Assessment decided = sound.updateChild(child -> child.withDateOfBirth(Optional.empty()))
                .withScopeDecision(SchoolImageCase.decided());

        assertThatRule(rule).isBrokenBy(decided, "/child/dateOfBirth");
    }

    @Test
    void asks_for_the_child_where_nothing_is_recorded_of_one() {
        Assessment empty = Assessment.begin(AssessmentId.of("new"));

        assertThatRule(rule).isBrokenBy(empty, "/child");
        assertThat(SchoolImageCase.told(rule, empty)).containsExactly("noChild");
    }

    @Test
    void does_not_ask_for_an_age_where_the_case_is_outside_for_another_reason() {
        Assessment girl = sound.updateChild(child -> child.withSex(Sex.FEMALE).withDateOfBirth(Optional.empty()));

        assertThatRule(rule).doesNotApplyTo(girl, NotApplicable.OUTSIDE_EDITION);
    }
}
