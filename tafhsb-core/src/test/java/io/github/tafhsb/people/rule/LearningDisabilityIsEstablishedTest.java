// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LearningDisabilityIsEstablishedTest {
    private final Rule<?> rule = new LearningDisabilityIsEstablished();
    private final Assessment sound = SchoolImageCase.inGoodOrder();

    private Assessment said(UnaryOperator<LearningDisability> change) {
        return sound.updateChild(child -> child.withLearningDisability(
                change.apply(child.getLearningDisability().orElseThrow())));
    }

    @Test
    void is_met_when_somebody_said_so_on_a_day() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void asks_where_nobody_has_said() {
        Assessment silent = sound.updateChild(child -> child.withLearningDisability(Optional.empty()));

        assertThatRule(rule).isBrokenBy(silent, "/child/learningDisability");
        assertThat(SchoolImageCase.told(rule, silent)).containsExactly("none");
    }

    @Test
    void not_known_is_no_answer() {
        Assessment unknown = said(disability -> disability.withStatus(NeedStatus.NOT_KNOWN));

        assertThatRule(rule).isBrokenBy(unknown, "/child/learningDisability/status");
        assertThat(SchoolImageCase.told(rule, unknown)).containsExactly("notKnown");
    }

    @Test
    void an_assessment_under_way_is_no_answer() {
        Assessment open = said(disability -> disability.withStatus(NeedStatus.BEING_ASSESSED));

        assertThatRule(rule).isBrokenBy(open, "/child/learningDisability/status");
        assertThat(SchoolImageCase.told(rule, open)).containsExactly("beingAssessed");
    }

    @Test
    void an_answer_says_who_gave_it_and_when() {
        Assessment nobody = said(disability -> disability.withSaidBy(Optional.empty()));
        Assessment never = said(disability -> disability.withSaidOn(Optional.empty()));

        assertThatRule(rule).isBrokenBy(nobody, "/child/learningDisability");
        assertThatRule(rule).isBrokenBy(never, "/child/learningDisability");
        assertThat(SchoolImageCase.told(rule, never)).containsExactly("unattributed");
    }

    @Test
    void a_supervisor_can_let_it_pass() {
        Assessment open = said(disability -> disability.withStatus(NeedStatus.BEING_ASSESSED));

        assertThat(SchoolImageCase.told(rule, open.withExceptions(SchoolImageCase.letPass("A05"))))
                .isEmpty();
    }

    @Test
    void leaves_a_yes_to_the_rule_about_the_edition() {
        assertThatRule(rule)
                .doesNotApplyTo(
                        said(disability -> disability.withStatus(NeedStatus.YES).withSaidBy(Optional.empty())),
                        NotApplicable.OUTSIDE_EDITION);
    }

    @Test
    void has_nothing_to_judge_before_anything_is_recorded_of_a_child() {
        assertThatRule(rule).doesNotApplyTo(Assessment.begin(AssessmentId.of("new")), NotApplicable.NOTHING_TO_JUDGE);
    }
}
