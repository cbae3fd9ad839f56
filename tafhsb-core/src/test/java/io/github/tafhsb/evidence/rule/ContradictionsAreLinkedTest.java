// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import org.junit.jupiter.api.Test;

class ContradictionsAreLinkedTest {
    private final Rule<?> rule = new ContradictionsAreLinked();
    private final Assessment sound = SoundRecord.assessment();

    private final Assessment contradicted =
            sound.update(TUTORS, item -> item.withCorroboration(Corroboration.CONTRADICTED));

    private static EvidenceLink link(LinkKind kind, EvidenceId bearsOn) {
        return EvidenceLink.builder()
                .id(EvidenceLinkId.of("LK-1"))
                .kind(kind)
                .item(TUTORS)
                .bearsOn(bearsOn)
                .build();
    }

    @Test
    void is_met_when_both_are_linked() {
        assertThatRule(rule).isMetBy(contradicted.add(link(LinkKind.CONTRADICTS, MOTHERS)));
    }

    @Test
    void says_when_they_are_not() {
        assertThatRule(rule).isBrokenBy(contradicted, "/evidence/0/corroboration");
        assertThatRule(rule).isBrokenBy(contradicted.add(link(LinkKind.REPEATS, MOTHERS)), "/evidence/0/corroboration");
        assertThatRule(rule).isBrokenBy(contradicted.add(link(LinkKind.CONTRADICTS, TUTORS)), "/evidence/0/corroboration");
    }

    @Test
    void has_nothing_to_judge_where_nothing_is_contradicted() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }
}
