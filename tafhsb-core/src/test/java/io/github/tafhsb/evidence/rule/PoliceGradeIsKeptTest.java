// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.evidence.EvidenceId;
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

class PoliceGradeIsKeptTest {
    private static final Passage CONDITION = Passage.of("Not beyond social care without reference to the officer.");

    private final Rule<?> rule = new PoliceGradeIsKept();
    private final PoliceGrade conditional = PoliceGrade.builder()
            .asGiven(Line.of("Source reliable, handling code C"))
            .handling(PoliceHandling.C)
            .condition(CONDITION)
            .build();
    private final Handling restricted =
            Handling.builder().restriction(HandlingRestriction.CONDITIONS).build();

    private static Assessment with(PoliceGrade grade, Handling handling) {
        return SchoolImageCase.withFirstEvidence(
                item -> item.withPoliceGrade(grade).withHandling(handling));
    }

    @Test
    void is_met_when_sharing_is_permitted() {
        assertThatRule(rule).isMetBy(SchoolImageCase.inGoodOrder());
    }

    @Test
    void is_met_when_the_items_own_handling_keeps_to_the_conditions() {
        assertThatRule(rule).isMetBy(with(conditional, restricted));
        assertThatRule(rule).isMetBy(with(conditional, restricted.withRestriction(HandlingRestriction.NOT_SHARED)));
    }

    @Test
    void asks_for_the_handling_code() {
        Assessment uncoded = with(conditional.withHandling(Optional.empty()), restricted);

        assertThatRule(rule).isBrokenBy(uncoded, "/evidence/0/policeGrade/handling");
        assertThat(SchoolImageCase.told(rule, uncoded)).containsExactly("noCode");
    }

    @Test
    void points_at_handling_that_is_freer_than_police_allowed() {
        Assessment ordinary = with(conditional, restricted.withRestriction(HandlingRestriction.ORDINARY));
        Assessment unsaid = SchoolImageCase.withFirstEvidence(item -> item.withPoliceGrade(conditional));

        assertThatRule(rule).isBrokenBy(ordinary, "/evidence/0/handling");
        assertThatRule(rule).isBrokenBy(unsaid, "/evidence/0/handling");
        assertThat(SchoolImageCase.told(rule, unsaid)).containsExactly("notSaid");
    }

    @Test
    void asks_for_the_conditions_that_nobody_wrote_down() {
        Assessment silent = with(conditional.withCondition(Optional.empty()), restricted);

        assertThatRule(rule).isBrokenBy(silent, "/evidence/0/policeGrade/condition");
        assertThatRule(rule)
                .isMetBy(with(conditional.withCondition(Optional.empty()), restricted.withCondition(CONDITION)));
    }

    @Test
    void has_nothing_to_judge_without_a_police_grade() {
        Assessment ungraded = SchoolImageCase.inGoodOrder()
                .update(EvidenceId.of("device-report"), item -> item.withPoliceGrade(Optional.empty()));

        assertThatRule(rule).doesNotApplyTo(ungraded, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_condition_restricts_whatever_the_code_says() {
        PoliceGrade permitted = conditional.withHandling(PoliceHandling.P);

        assertThatRule(rule).isMetBy(with(permitted, restricted));
        assertThatRule(rule)
                .isBrokenBy(
                        with(permitted, restricted.withRestriction(HandlingRestriction.ORDINARY)),
                        "/evidence/0/handling");
    }

    @Test
    void tells_once_where_neither_handling_nor_condition_is_recorded() {
        Assessment silent = SchoolImageCase.withFirstEvidence(
                item -> item.withPoliceGrade(conditional.withCondition(Optional.empty())));

        assertThatRule(rule).isBrokenBy(silent, "/evidence/0/handling");
    }
}
