// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CO_WORKER;
import static io.github.tafhsb.assessment.SoundRecord.HOST;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.host.Certification;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessorsCertificationIsSaidTest {
    private final Rule<?> rule = new AssessorsCertificationIsSaid();
    private final Assessment sound = SoundRecord.assessment();
    private final Assessment led = sound.update(HOST, host -> host.withLead(CO_WORKER));

    @Test
    void is_met_when_it_was_shown() {
        assertThatRule(rule).isMetBy(led);
    }

    @Test
    void is_met_when_it_was_not_shown_and_that_is_said() {
        assertThatRule(rule).isMetBy(led.update(HOST, host -> host.withCertification(Certification.NOT_SHOWN)));
    }

    @Test
    void is_met_when_this_record_shows_a_training_of_whoever_led_it() {
        assertThatRule(rule).isMetBy(sound.update(HOST, host -> host.withCertification(Optional.empty())));
    }

    @Test
    void is_broken_when_nobody_said() {
        assertThatRule(rule).isBrokenBy(led.update(HOST, host -> host.withCertification(Optional.empty())), "/hosts/0/certification");
    }

    @Test
    void is_broken_when_nobody_is_named_who_holds_it() {
        assertThatRule(rule).isBrokenBy(led.update(HOST, host -> host.withLead(Optional.empty())), "/hosts/0/lead");
    }

    @Test
    void has_nothing_to_judge_while_the_host_is_under_way() {
        assertThatRule(rule).doesNotApplyTo(led.update(HOST, host -> host.withStatus(HostStatus.IN_PROGRESS)), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void has_nothing_to_judge_for_another_tool() {
        assertThatRule(rule).doesNotApplyTo(led.update(HOST, host -> host.withTool(HostTool.ASSET_PLUS)), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_training_without_its_day_shows_nothing() {
        Assessment unsaid = SoundRecord.assessment().update(SoundRecord.HOST, host -> host.withCertification(Optional.empty()));

        assertThatRule(new AssessorsCertificationIsSaid()).isMetBy(unsaid);
        assertThatRule(new AssessorsCertificationIsSaid())
                .isBrokenBy(
                        unsaid.updatePractitioner(
                                SoundRecord.LEAD,
                                lead -> lead.withTrainings(lead.getTrainings().get(0).withCompletedOn(Optional.empty()))),
                        "/hosts/0/certification");
    }
}
