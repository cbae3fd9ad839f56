// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.rule.NotApplicable;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ScenariosSayWhatToLookForTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_scenario_that_says_it_all() {
        assertThatRule(new ScenariosSayWhatToLookFor()).isMetBy(sound);
    }

    @Test
    void points_at_what_is_missing() {
        broken(it -> it.withWhat(Optional.empty()), "what");
        broken(it -> it.withWho(Optional.empty()), "who");
        broken(it -> it.withWhere(Optional.empty()), "where");
        broken(it -> it.withEarlySigns(Optional.empty()), "earlySigns");
    }

    @Test
    void tells_several_once_for_each_scenario() {
        broken(it -> it.withWho(Optional.empty()).withEarlySigns(Optional.empty()), "who");
    }

    @Test
    void does_not_ask_for_a_scenario() {
        assertThatRule(new ScenariosSayWhatToLookFor())
                .doesNotApplyTo(formulated(it -> it.withScenarios()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void names_what_is_missing_or_that_several_are() {
        assertThat(told(it -> it.withWhere(Optional.empty()))).containsExactly("where");
        assertThat(told(it -> it.withWhere(Optional.empty()).withWho(Optional.empty()))).containsExactly("several");
    }

    private List<String> told(UnaryOperator<Scenario> change) {
        return SchoolImageCase.told(
                new ScenariosSayWhatToLookFor(), sound.update(SoundRecord.PRESSED_AGAIN, change));
    }

    private void broken(UnaryOperator<Scenario> change, String member) {
        assertThatRule(new ScenariosSayWhatToLookFor())
                .isBrokenBy(sound.update(SoundRecord.PRESSED_AGAIN, change), "/formulation/scenarios/0/" + member);
    }
}
