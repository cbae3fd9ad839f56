// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BehaviourIsDescribedInFullTest {
    private final Rule<?> rule = new BehaviourIsDescribedInFull();
    private final Assessment sound = SoundRecord.assessment();

    private final Assessment months = sound.update(PASSED_ON, behaviour -> behaviour.withHappenedOn(When.year(2025)));

    private static ContinuumPlacing at(ContinuumPoint point) {
        return ContinuumPlacing.builder().point(point).build();
    }

    @Test
    void is_met_when_everything_is_said() {
        assertThatRule(rule).isMetBy(sound);
        assertThatRule(rule).isMetBy(months.update(
                PASSED_ON,
                behaviour -> behaviour.withFrequency(Passage.of("Twice.")).withChange(Passage.of("It stopped by itself."))));
    }

    @Test
    void says_what_is_missing() {
        assertThatRule(rule).isBrokenBy(sound.update(PASSED_ON, behaviour -> behaviour.withPressure(Optional.empty()).withAgreement(Optional.empty())), "/behaviours/0");
        assertThatRule(rule).isBrokenBy(sound.update(PASSED_ON, behaviour -> behaviour.withKinds()), "/behaviours/0/kinds");
        assertThatRule(rule).isBrokenBy(months, "/behaviours/0");
        assertThatRule(rule).isBrokenBy(months.update(PASSED_ON, behaviour -> behaviour.withFrequency(Passage.of("Twice."))), "/behaviours/0/change");
    }

    @Test
    void names_it_in_the_text_where_there_is_more() {
        Assessment alone = months.update(PASSED_ON, behaviour -> behaviour.withPressure(Optional.empty()).withAgreement(Optional.empty()));
        assertThat(told(sound.update(PASSED_ON, behaviour -> behaviour.withPressure(Optional.empty())))).isEqualTo("pressure");
        assertThat(told(sound.update(PASSED_ON, behaviour -> behaviour.withPressure(Optional.empty()).withAgreement(Optional.empty())))).isEqualTo("between");
        assertThat(told(months)).isEqualTo("course");
        assertThat(told(alone)).isEqualTo("onlyKind");
        assertThat(told(alone.update(PASSED_ON, behaviour -> behaviour.withKinds()))).isEqualTo("nothing");
        assertThat(told(months.update(PASSED_ON, behaviour -> behaviour.withPressure(Optional.empty())))).isEqualTo("several");
    }

    private String told(Assessment record) {
        return Checker.of(List.of(rule)).check(record, Context.on(LocalDate.of(2026, 3, 13))).problems().get(0).variant();
    }

    @Test
    void whether_somebody_could_agree_says_something_of_agreement() {
        assertThatRule(rule).isMetBy(sound.update(
                PASSED_ON,
                behaviour -> behaviour.withAgreement(Optional.empty())
                        .withCapacityToAgree(Passage.of("Both were 14."))));
    }

    @Test
    void viewing_has_nobody_to_agree() {
        assertThatRule(rule).isMetBy(sound.update(
                PASSED_ON,
                behaviour -> behaviour.withKinds(BehaviourKind.ILLEGAL_VIEWING)
                        .withPressure(Optional.empty())
                        .withAgreement(Optional.empty())));
    }

    @Test
    void what_is_expected_or_slight_asks_for_no_more_than_its_reason() {
        assertThatRule(rule).doesNotApplyTo(months.update(PASSED_ON, behaviour -> behaviour.withContinuum(at(ContinuumPoint.NORMAL))), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule).doesNotApplyTo(months.update(PASSED_ON, behaviour -> behaviour.withContinuum(at(ContinuumPoint.INAPPROPRIATE))), NotApplicable.NOTHING_TO_JUDGE);
    }
}
