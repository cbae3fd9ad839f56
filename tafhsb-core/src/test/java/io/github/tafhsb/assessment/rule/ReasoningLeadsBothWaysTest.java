// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReasoningLeadsBothWaysTest {
    private static final HypothesisId SECOND = HypothesisId.of("HY-3");

    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_actions_follow_and_all_evidence_is_used() {
        assertThatRule(new ReasoningLeadsBothWays()).isMetBy(sound);
    }

    @Test
    void points_at_a_held_explanation_from_which_no_action_follows() {
        assertThatRule(new ReasoningLeadsBothWays())
                .isBrokenBy(second(it -> it), "/formulation/hypotheses/2");
    }

    @Test
    void is_met_by_a_reason_for_no_action() {
        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(second(it -> it.withNotActedOn(Passage.of("It asks for nothing of its own."))));
    }

    @Test
    void an_action_follows_by_a_factor_or_by_a_scenario_as_well() {
        Assessment more = second(it -> it.withFactors(SoundRecord.EVENINGS));

        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(more.update(SoundRecord.NIGHTS, it -> it.withFactors(SoundRecord.EVENINGS)));
        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(more.update(SoundRecord.PRESSED_AGAIN, it -> it.withHypotheses(SECOND)));
    }

    @Test
    void leaves_a_key_concern_without_an_action_to_the_rule_about_actions() {
        Assessment more = second(it -> it.withFactors(SoundRecord.EVENINGS));

        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(more.update(SoundRecord.EVENINGS, it -> it.withWeight(FactorWeight.KEY)));
        assertThatRule(new ReasoningLeadsBothWays())
                .isBrokenBy(
                        more.update(
                                SoundRecord.EVENINGS,
                                it -> it.withWeight(FactorWeight.KEY).withPresence(Presence.PAST)),
                        "/formulation/hypotheses/2");
    }

    @Test
    void asks_for_no_action_of_an_alternative_or_without_a_plan() {
        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(second(it -> it.withStanding(HypothesisStanding.ALTERNATIVE)));
        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(second(it -> it).withPlan(Optional.empty()));
    }

    @Test
    void points_at_evidence_that_nothing_uses() {
        assertThatRule(new ReasoningLeadsBothWays()).isBrokenBy(sound.add(item("EV-3")), "/evidence/2");
    }

    @Test
    void says_which_items_while_they_are_few_and_tells_many_at_once() {
        Assessment two = sound.add(item("EV-3")).add(item("EV-4"));
        assertThatRule(new ReasoningLeadsBothWays()).isBrokenBy(two, "/evidence/2", "/evidence/3");
        assertThatRule(new ReasoningLeadsBothWays()).isBrokenBy(two.add(item("EV-5")), "/evidence");
    }

    @Test
    void whatever_draws_on_an_item_uses_it() {
        EvidenceItem more = item("EV-3");
        Assessment unused = sound.add(more);

        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(unused.add(Worksheet.builder()
                        .id(WorksheetId.of("WS-1"))
                        .domain(Code.of("family-history", "io.github.tafhsb.domains", "1", "Family history"))
                        .addEvidence(more.getId())
                        .build()));
        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(unused.update(SoundRecord.IMPULSE, it -> it.withEvidenceAgainst(more.getId())));
        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(unused.update(SoundRecord.PASSED_ON, it -> it.withEvidence(more.getId())));
        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(unused.withFormulation(SoundRecord.formulation()
                        .withOwnHarm(SoundRecord.formulation()
                                .getOwnHarm()
                                .orElseThrow()
                                .withEvidence(more.getId()))));
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new ReasoningLeadsBothWays())
                .doesNotApplyTo(formulated(it -> it.withHypotheses()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new ReasoningLeadsBothWays())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL)),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new ReasoningLeadsBothWays())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void asks_for_no_action_of_a_plan_that_has_ended_or_has_none_yet() {
        Assessment more = second(it -> it);

        assertThatRule(new ReasoningLeadsBothWays())
                .isMetBy(more.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))));
        assertThatRule(new ReasoningLeadsBothWays()).isMetBy(more.withPlan(SoundRecord.plan().withActions()));
    }

    @Test
    void a_scenario_that_no_action_guards_against_leads_to_none() {
        Assessment more = second(it -> it).update(SoundRecord.PRESSED_AGAIN, it -> it.withHypotheses(SECOND));

        assertThatRule(new ReasoningLeadsBothWays()).isMetBy(more);
        assertThatRule(new ReasoningLeadsBothWays())
                .isBrokenBy(
                        more.update(SoundRecord.NIGHTS, it -> it.withScenarios()), "/formulation/hypotheses/2");
    }

    @Test
    void has_nothing_to_judge_without_a_formulation() {
        assertThatRule(new ReasoningLeadsBothWays())
                .doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment second(UnaryOperator<Hypothesis> change) {
        return sound.add(change.apply(SoundRecord.explanation(SECOND)));
    }

    private static EvidenceItem item(String id) {
        return EvidenceItem.builder().id(EvidenceId.of(id)).build();
    }
}
