// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * A police grade keeps its handling code and condition, and the item it came with is not handled more freely than they allow.
 *
 * <p>A condition restricts whatever the code says.
 */
public final class PoliceGradeIsKept extends Rule<EvidenceItem> {

    /** Declares the rule. */
    public PoliceGradeIsKept() {
        super(
                "C04",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                EvidenceItem.class,
                "https://m.brainscape.com/flashcards/information-intelligence-12257278/packs/21089740");
    }

    @Override
    public Finding judge(EvidenceItem item, Facts facts) {
        if (item.getPoliceGrade().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        PoliceGrade grade = item.getPoliceGrade().get();
        if (grade.getHandling().isEmpty()) {
            return Finding.notMet("policeGrade/handling", "noCode");
        }
        if (grade.getHandling().get() == PoliceHandling.P && grade.getCondition().isEmpty()) {
            return Finding.met();
        }
        if (item.getHandling().isEmpty()) {
            return Finding.notMet("handling", "notSaid");
        }
        Handling handling = item.getHandling().get();
        boolean conditional =
                grade.getCondition().isPresent() || handling.getCondition().isPresent();
        return Finding.breaches()
                .addIf(handling.getRestriction() == HandlingRestriction.ORDINARY, "handling", "widened")
                .addIf(!conditional, "policeGrade/condition", "noCondition")
                .finding();
    }
}
