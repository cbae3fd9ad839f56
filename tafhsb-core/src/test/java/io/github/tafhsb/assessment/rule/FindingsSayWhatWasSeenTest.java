// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsSayWhatWasSeenTest {
    private final Rule<?> rule = new FindingsSayWhatWasSeen();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_conclusions_say_what_they_rest_on() {
        assertThatRule(rule).isMetBy(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No concerns.", "His behaviour at home is appropriate.", "Fine at school; no issues."})
    void remarks_on_a_conclusion_without_an_observation(String summary) {
        assertThatRule(rule).isBrokenBy(summary(Passage.of(summary)), "/formulation/summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No concerns: he comes home on time every day.",
                "School says he is fine.",
                "He was seen at home and was fine.",
                "An appropriate adult sat with him."
            })
    void is_met_where_something_was_seen_or_somebody_said_so(String summary) {
        assertThatRule(rule).isMetBy(summary(Passage.of(summary)));
    }

    @Test
    void remarks_on_an_analysis_and_on_nothing_else_that_evidence_says() {
        assertThatRule(rule).isBrokenBy(evidence(StatementKind.ANALYSIS), "/evidence/0/statements/0/text");
        assertThatRule(rule).isMetBy(evidence(StatementKind.FACT));
        assertThatRule(rule).isMetBy(evidence(StatementKind.ACCOUNT));
    }

    @Test
    void welsh_counts_too() {
        assertThatRule(rule).isBrokenBy(summary(Passage.of(Language.CYMRAEG, "Dim pryderon.")), "/formulation/summary");
    }

    @Test
    void a_note_in_the_plan_may_be_short() {
        assertThatRule(rule)
                .isMetBy(sound.update(
                        SoundRecord.NIGHTS, action -> action.withInternalReason(Passage.of("No concerns."))));
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }

    private Assessment evidence(StatementKind kind) {
        Statement statement = Statement.builder()
                .id(StatementId.of("ST-1"))
                .kind(kind)
                .text(Passage.of("No concerns."))
                .build();
        return sound.update(EvidenceId.of("EV-1"), item -> item.withStatements(statement));
    }
}
