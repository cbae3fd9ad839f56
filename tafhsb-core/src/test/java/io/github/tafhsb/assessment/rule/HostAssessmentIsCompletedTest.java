// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostAssessmentId;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import org.junit.jupiter.api.Test;

class HostAssessmentIsCompletedTest {
    private final Rule<?> rule = new HostAssessmentIsCompleted();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final HostAssessment completed = sound.getHosts().get(0);
    private final HostAssessment earlier = completed
            .withId(HostAssessmentId.of("aim2"))
            .withTool(HostTool.AIM2)
            .withUse(HostUse.PREVIOUS)
            .withStatus(HostStatus.CLOSED);

    @Test
    void is_met_when_the_fuller_assessment_is_completed() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void asks_for_a_fuller_assessment_where_none_is_current() {
        assertThatRule(rule).isBrokenBy(sound.withHosts(), "/hosts");
        assertThatRule(rule).isBrokenBy(sound.withHosts(earlier), "/hosts");
        assertThat(SchoolImageCase.told(rule, sound.withHosts())).containsExactly("none");
    }

    @Test
    void points_at_the_one_that_is_still_in_progress() {
        Assessment open = sound.withHosts(earlier, completed.withStatus(HostStatus.IN_PROGRESS));

        assertThatRule(rule).isBrokenBy(open, "/hosts/1/status");
        assertThat(SchoolImageCase.told(rule, open)).containsExactly("notCompleted");
    }

    @Test
    void one_completed_on_a_day_to_come_is_not_completed() {
        Assessment slip = sound.withHosts(completed.withCompletedOn(When.day(2062, 3, 9)));

        assertThatRule(rule).isBrokenBy(slip, "/hosts/0/completedOn");
    }

    @Test
    void a_provisional_one_needs_a_reason() {
        HostAssessment provisional = completed.withStatus(HostStatus.PROVISIONAL);

        assertThatRule(rule).isBrokenBy(sound.withHosts(provisional), "/hosts/0/provisionalReason");
        assertThat(SchoolImageCase.told(rule, sound.withHosts(provisional))).containsExactly("noReason");
        assertThatRule(rule)
                .isMetBy(sound.withHosts(
                        provisional.withProvisionalReason(Passage.of("The court date is before its end."))));
    }

    @Test
    void one_that_can_be_built_on_is_enough() {
        HostAssessment other = completed.withId(HostAssessmentId.of("asset")).withStatus(HostStatus.PLANNED);

        assertThatRule(rule).isMetBy(sound.withHosts(other, completed));
    }

    @Test
    void does_not_apply_outside_the_edition() {
        Assessment outside =
                sound.updateChild(child -> child.withSex(Sex.FEMALE)).withHosts();

        assertThatRule(rule).doesNotApplyTo(outside, NotApplicable.OUTSIDE_EDITION);
    }
}
