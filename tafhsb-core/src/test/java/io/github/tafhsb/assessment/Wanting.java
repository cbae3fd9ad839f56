// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.Optional;

/** Rules made up for tests: one that every item of evidence breaks until it says how reliable it is, one that every record breaks. */
final class Wanting {
    private Wanting() {}

    /** A sound record in which no item says how reliable it is. */
    static Assessment unweighed() {
        Assessment sound = SoundRecord.assessment();
        return sound.withEvidence(sound.getEvidence().stream()
                .map(item -> item.withReliability(Optional.empty()))
                .toList());
    }

    static Rule<EvidenceItem> reliability(Level level, SettledBy settledBy, int revision) {
        return new Rule<>("Z01", revision, level, settledBy, EvidenceItem.class, "inference") {
            @Override
            public Finding judge(EvidenceItem item, Facts facts) {
                return Finding.metIf(item.getReliability().isPresent(), "reliability");
            }
        };
    }

    static Rule<Assessment> commission() {
        return new Rule<>("Z02", 1, Level.NOTES, SettledBy.ANSWER, Assessment.class, "inference") {
            @Override
            public Finding judge(Assessment assessment, Facts facts) {
                return Finding.metIf(assessment.getCommission().isPresent(), "commission");
            }
        };
    }
}
