// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.evidence.Reliability;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * A police grade keeps the condition that came with it, and the team's own view of the source stands beside it with a reason of its
 * own.
 *
 * <p>A grade is kept as given, in part if it was given in part; a grade without a handling code, or a condition nobody wrote down
 * anywhere, is told by C04.
 */
public final class PoliceGradeIsNotConverted extends Rule<EvidenceItem> {

    /** Declares the rule. */
    public PoliceGradeIsNotConverted() {
        super(
                "C25",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                EvidenceItem.class,
                "https://api.brainscape.com/flashcards/3x5x2-9168043/packs/15753526",
                "https://m.brainscape.com/flashcards/information-intelligence-12257278/packs/21089740",
                "https://www.college.police.uk/app/intelligence-management");
    }

    @Override
    public Finding judge(EvidenceItem item, Facts facts) {
        if (item.getPoliceGrade().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        PoliceGrade grade = item.getPoliceGrade().get();
        boolean conditional = grade.getHandling().filter(PoliceHandling.C::equals).isPresent();
        boolean elsewhere =
                item.getHandling().flatMap(Handling::getCondition).isPresent();
        boolean converted =
                item.getReliability().isPresent() && item.getReliability().flatMap(Reliability::getReason).isEmpty();
        return Finding.breaches()
                .addIf(
                        conditional && elsewhere && grade.getCondition().isEmpty(),
                        "policeGrade/condition",
                        "noCondition")
                .addIf(converted, "reliability/reason", "converted")
                .finding();
    }
}
