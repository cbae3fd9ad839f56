// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class ImagesAreNotDescribedTest {
    private final Rule<?> rule = new ImagesAreNotDescribed();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_nobody_describes_what_an_image_shows() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void tells_of_a_behaviour_that_describes_it() {
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(
                                SoundRecord.PASSED_ON,
                                behaviour -> behaviour.withDescription(Passage.of("He passed it on; she is topless."))),
                        "/behaviours/0/description");
    }

    @Test
    void tells_of_evidence_that_the_behaviour_cites_and_of_no_other() {
        Assessment described = sound.update(
                EvidenceId.of("EV-1"),
                item -> item.withStatements(Statement.builder()
                        .id(StatementId.of("ST-1"))
                        .kind(StatementKind.FACT)
                        .text(Passage.of("A sexual pose."))
                        .build()));

        assertThatRule(rule).isMetBy(described);
        assertThatRule(rule)
                .isBrokenBy(
                        described.update(
                                SoundRecord.PASSED_ON, behaviour -> behaviour.withEvidence(EvidenceId.of("EV-1"))),
                        "/evidence/0/statements/0/text");
    }

    @Test
    void says_nothing_where_no_image_is_involved() {
        assertThatRule(rule).doesNotApplyTo(sound.withBehaviours(), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void evidence_of_a_behaviour_without_an_image_is_left_alone() {
        Assessment described = sound.update(
                        EvidenceId.of("EV-1"),
                        item -> item.withStatements(Statement.builder()
                                .id(StatementId.of("ST-1"))
                                .kind(StatementKind.FACT)
                                .text(Passage.of("A sexual pose."))
                                .build()))
                .add(Behaviour.builder()
                        .id(BehaviourId.of("BE-9"))
                        .addEvidence(EvidenceId.of("EV-1"))
                        .build());

        assertThatRule(rule).isMetBy(described);
    }
}
