// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.NoGapsIdentified;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Optional;

/**
 * Every open gap has somebody who will find out, how, and by when or when to ask again; a record without gaps says that somebody
 * looked for them, and who.
 */
public final class GapsAreOwned extends Rule<Assessment> {

    /** Declares the rule. */
    public GapsAreOwned() {
        super(
                "C08",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Assessment.class,
                "https://de.scribd.com/document/436081500/ASSET",
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<InformationGap> gaps = assessment.getGaps();
        Optional<NoGapsIdentified> noGaps = assessment.getNoGaps();
        boolean open = gaps.stream().anyMatch(gap -> gap.getEnded().isEmpty());
        Finding.Breaches breaches = Finding.breaches()
                .addIf(gaps.isEmpty() && noGaps.isEmpty(), "noGaps", "none")
                .addIf(open && noGaps.isPresent(), "noGaps", "contradicted")
                .addIf(!open && noGaps.isPresent() && noGaps.get().getBy().isEmpty(), "noGaps/by", "noOne");
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i).getEnded().isEmpty()) {
                note(gaps.get(i), "gaps/" + i, breaches);
            }
        }
        return breaches.finding();
    }

    /** One thing missing is told at its place, several are told once for the gap. */
    private static void note(InformationGap gap, String at, Finding.Breaches breaches) {
        boolean owner = gap.getOwner().isEmpty();
        boolean action = gap.getAction().isEmpty();
        boolean day = gap.getDueOn().isEmpty() && gap.getAskAgainOn().isEmpty();
        boolean several = owner ? action || day : action && day;
        breaches.addIf(several, at, "incomplete")
                .addIf(owner && !several, at + "/owner", "noOwner")
                .addIf(action && !several, at + "/action", "noAction")
                .addIf(day && !several, at + "/dueOn", "noDate");
    }
}
