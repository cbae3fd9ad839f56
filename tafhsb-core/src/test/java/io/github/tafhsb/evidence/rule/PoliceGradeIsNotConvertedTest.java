// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoliceGradeIsNotConvertedTest {
    private final Rule<?> rule = new PoliceGradeIsNotConverted();
    private final Assessment sound = SoundRecord.assessment();

    private final PoliceGrade grade = PoliceGrade.builder()
            .asGiven(Line.of("Source reliable; handling code C"))
            .handling(PoliceHandling.C)
            .condition(Passage.of("Not beyond social care."))
            .build();
    private final Handling handling = Handling.builder()
            .restriction(HandlingRestriction.CONDITIONS)
            .condition(Passage.of("Not beyond social care."))
            .build();

    private Assessment with(PoliceGrade given) {
        return sound.update(TUTORS, item -> item.withPoliceGrade(given).withHandling(handling));
    }

    @Test
    void is_met_when_the_condition_stands_with_the_grade() {
        assertThatRule(rule).isMetBy(with(grade));
    }

    @Test
    void a_partial_grade_is_kept_as_it_is() {
        assertThatRule(rule).isMetBy(with(PoliceGrade.builder().asGiven(Line.of("Code P")).build()));
    }

    @Test
    void says_when_the_condition_is_kept_elsewhere() {
        assertThatRule(rule).isBrokenBy(with(grade.withCondition(Optional.empty())), "/evidence/0/policeGrade/condition");
    }

    @Test
    void a_view_of_ones_own_beside_a_grade_has_a_reason_of_its_own() {
        assertThatRule(rule).isBrokenBy(with(grade).update(
                        TUTORS,
                        item -> item.withReliability(
                                item.getReliability().orElseThrow().withReason(Optional.empty()))), "/evidence/0/reliability/reason");
    }

    @Test
    void has_nothing_to_judge_without_a_grade() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }
}
