// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosesHaveAQualifiedSourceTest {
    private final Rule<?> rule = new DiagnosesHaveAQualifiedSource();
    private final Assessment sound = SoundRecord.assessment();
    private static final EvidenceId FIRST = EvidenceId.of("EV-1");

    @Test
    void is_met_where_no_diagnosis_is_named() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_of_a_diagnosis_in_a_factor_that_cites_no_health_service() {
        assertThatRule(rule).isBrokenBy(factor(List.of(FIRST)), "/formulation/factors/0/statement");
    }

    @Test
    void is_met_where_the_factor_cites_one() {
        assertThatRule(rule).isMetBy(fromHealth(factor(List.of(FIRST))));
        assertThatRule(rule)
                .isBrokenBy(fromHealth(factor(List.of(EvidenceId.of("EV-2")))), "/formulation/factors/0/statement");
    }

    @Test
    void an_explanation_may_cite_one_itself_or_by_its_factors() {
        Assessment named = sound.update(
                SoundRecord.STANDING, hypothesis -> hypothesis.withLikelyCauses(Passage.of("PTSD after the move.")));

        assertThatRule(rule).isBrokenBy(named, "/formulation/hypotheses/0/likelyCauses");
        assertThatRule(rule).isMetBy(fromHealth(named));
    }

    @Test
    void elsewhere_in_the_formulation_it_is_enough_that_a_health_service_was_heard() {
        assertThatRule(rule).isBrokenBy(summary(Passage.of("His ADHD plays a part.")), "/formulation/summary");
        assertThatRule(rule).isMetBy(fromHealth(summary(Passage.of("His ADHD plays a part."))));
    }

    @Test
    void to_be_assessed_for_something_is_no_diagnosis() {
        assertThatRule(rule).isMetBy(summary(Passage.of("He waits to be assessed for autism.")));
    }

    @Test
    void is_silent_where_a_diagnosis_is_the_whole_explanation_which_another_rule_tells() {
        assertThatRule(rule)
                .isMetBy(sound.update(
                        SoundRecord.STANDING,
                        hypothesis -> hypothesis.withFactors().withStatement(Passage.of("Conduct disorder."))));
    }

    @Test
    void says_nothing_before_there_is_a_formulation() {
        assertThatRule(rule).doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }

    private Assessment factor(List<EvidenceId> evidence) {
        return sound.update(
                SoundRecord.STATUS,
                factor -> factor.withStatement(Passage.of("His autism leaves him alone."))
                        .withEvidence(evidence));
    }

    private static Assessment fromHealth(Assessment record) {
        return record.update(
                FIRST,
                item -> item.withSource(Source.builder().kind(SourceKind.HEALTH).build()));
    }

    @Test
    void a_health_service_that_the_explanation_does_not_cite_is_not_its_source() {
        Assessment named = sound.update(
                SoundRecord.STANDING, hypothesis -> hypothesis.withLikelyCauses(Passage.of("PTSD after the move.")));
        Assessment heardElsewhere = named.add(EvidenceItem.builder()
                .id(EvidenceId.of("EV-9"))
                .source(Source.builder().kind(SourceKind.HEALTH).build())
                .build());
        assertThatRule(rule).isBrokenBy(heardElsewhere, "/formulation/hypotheses/0/likelyCauses");
    }

    @Test
    void an_explanation_may_cite_one_by_its_factors_alone() {
        Assessment named = sound.update(
                        SoundRecord.STANDING,
                        hypothesis -> hypothesis
                                .withEvidenceFor()
                                .withLikelyCauses(Passage.of("PTSD after the move."))
                                .withFactors(SoundRecord.STATUS))
                .update(SoundRecord.STATUS, factor -> factor.withEvidence(FIRST));
        assertThatRule(rule).isBrokenBy(named, "/formulation/hypotheses/0/likelyCauses");
        assertThatRule(rule).isMetBy(fromHealth(named));
    }
}
