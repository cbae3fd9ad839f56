// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageIncidentKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import org.junit.jupiter.api.Test;

class LabelledBehaviourIsDescribedTest {
    private final Rule<?> rule = new LabelledBehaviourIsDescribed();

    private static Assessment only(Behaviour behaviour) {
        return SchoolImageCase.inGoodOrder().withBehaviours(behaviour);
    }

    private static Behaviour undescribed() {
        return Behaviour.builder().id(BehaviourId.of("undescribed")).build();
    }

    @Test
    void is_met_when_what_has_a_label_is_described() {
        assertThatRule(rule).isMetBy(SchoolImageCase.inGoodOrder());
    }

    @Test
    void points_at_a_label_of_any_sort_without_a_description() {
        assertThatRule(rule)
                .isBrokenBy(only(undescribed().withKinds(BehaviourKind.MESSAGES)), "/behaviours/0/description");
        assertThatRule(rule)
                .isBrokenBy(
                        only(undescribed()
                                .withContinuum(ContinuumPlacing.builder()
                                        .point(ContinuumPoint.PROBLEMATIC)
                                        .build())),
                        "/behaviours/0/description");
        assertThatRule(rule)
                .isBrokenBy(
                        only(undescribed()
                                .withImage(ImageIncident.builder()
                                        .kind(ImageIncidentKind.EXPERIMENTAL)
                                        .build())),
                        "/behaviours/0/description");
    }

    @Test
    void has_nothing_to_judge_without_a_label() {
        assertThatRule(rule).doesNotApplyTo(only(undescribed()), NotApplicable.NOTHING_TO_JUDGE);
    }
}
