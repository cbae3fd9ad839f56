// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.LEAD;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.Training;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingIsRecentTest {
    private final Rule<?> rule = new TrainingIsRecent();
    private final Assessment sound = SoundRecord.assessment();
    private final Context threeYears = Context.on(LocalDate.of(2026, 3, 13))
            .under(Policy.none().withLimits(TimeLimit.days(LimitKind.TRAINING, 1_095)));

    @Test
    void is_met_within_the_limit() {
        assertThatRule(rule).under(threeYears).isMetBy(sound);
    }

    @Test
    void is_broken_when_a_training_is_older() {
        assertThatRule(rule).under(threeYears).isBrokenBy(trained(When.year(2019)), "/practitioners/0/trainings");
    }

    @Test
    void does_not_speak_of_what_is_only_possibly_older() {
        assertThatRule(rule).under(threeYears).isMetBy(trained(When.year(2023)));
    }

    @Test
    void leaves_a_training_without_a_date_to_the_rule_about_it() {
        assertThatRule(rule).under(threeYears).isMetBy(sound.updatePractitioner(LEAD, lead -> lead.withTrainings()));
    }

    @Test
    void needs_a_local_limit() {
        assertThatRule(rule).doesNotApplyTo(trained(When.year(2019)), NotApplicable.NO_LOCAL_LIMIT);
    }

    private Assessment trained(When completedOn) {
        return sound.updatePractitioner(LEAD, lead -> lead.withTrainings(lead.getTrainings().stream()
                .map(training -> training.withCompletedOn(completedOn))
                .toList()));
    }

    @Test
    void a_newer_training_of_another_kind_does_not_stand_for_an_old_one() {
        Assessment oneOld = sound.updatePractitioner(LEAD, lead -> {
            List<Training> trainings = new ArrayList<>(lead.getTrainings());
            trainings.set(0, trainings.get(0).withCompletedOn(When.year(2019)));
            return lead.withTrainings(trainings);
        });
        assertThatRule(rule).under(threeYears).isBrokenBy(oneOld, "/practitioners/0/trainings");
    }
}
