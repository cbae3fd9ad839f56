// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.NotApplicable;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PastPresentAndFutureAreCoveredTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_a_past_a_present_and_a_likely_course() {
        assertThatRule(new PastPresentAndFutureAreCovered()).isMetBy(sound);
    }

    @Test
    void points_at_what_is_missing() {
        broken(it -> it.withLikelyCauses(Optional.empty()), "likelyCauses");
        broken(it -> it.withStatement(Optional.empty()), "statement");
        broken(it -> it.withLikelyCourse(Optional.empty()), "likelyCourse");
    }

    @Test
    void tells_several_once() {
        broken(it -> it.withLikelyCauses(Optional.empty()).withLikelyCourse(Optional.empty()), "likelyCauses");
        broken(it -> it.withStatement(Optional.empty()).withLikelyCourse(Optional.empty()), "statement");
    }

    @Test
    void asks_it_of_held_explanations_only() {
        assertThatRule(new PastPresentAndFutureAreCovered())
                .doesNotApplyTo(
                        sound.update(SoundRecord.STANDING, it -> it.withStanding(HypothesisStanding.ALTERNATIVE)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new PastPresentAndFutureAreCovered())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL)),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void names_what_is_missing_or_that_several_are() {
        assertThat(told(it -> it.withLikelyCauses(Optional.empty()))).containsExactly("past");
        assertThat(told(it -> it.withStatement(Optional.empty()))).containsExactly("present");
        assertThat(told(it -> it.withLikelyCourse(Optional.empty()))).containsExactly("future");
        assertThat(told(it -> it.withLikelyCauses(Optional.empty()).withLikelyCourse(Optional.empty())))
                .containsExactly("several");
        assertThat(told(it -> it.withStatement(Optional.empty()).withLikelyCauses(Optional.empty())))
                .containsExactly("several");
        assertThat(told(it -> it.withStatement(Optional.empty()).withLikelyCourse(Optional.empty())))
                .containsExactly("several");
    }

    private List<String> told(UnaryOperator<Hypothesis> change) {
        return SchoolImageCase.told(
                new PastPresentAndFutureAreCovered(), sound.update(SoundRecord.STANDING, change));
    }

    private void broken(UnaryOperator<Hypothesis> change, String member) {
        assertThatRule(new PastPresentAndFutureAreCovered())
                .isBrokenBy(sound.update(SoundRecord.STANDING, change), "/formulation/hypotheses/0/" + member);
    }
}
