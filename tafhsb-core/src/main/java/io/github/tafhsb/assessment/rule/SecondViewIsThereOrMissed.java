// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * Somebody else saw the same work, or it is said what it limits that one person worked alone.
 *
 * <p>It speaks once there is thinking to see. Whoever works with the lead, or puts a view of their own beside theirs, is a second view;
 * the supervisor is not.
 */
public final class SecondViewIsThereOrMissed extends Rule<Assessment> {

    /** Declares the rule. */
    public SecondViewIsThereOrMissed() {
        super(
                "B05",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://doi.org/10.3389/fpsyg.2022.1019739",
                "https://openrepositorydev.aut.ac.nz/items/ddbe8d11-3d50-40dc-a4b3-95b52721fd03");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<Practitioner> team = assessment.getPractitioners();
        if (assessment.getFormulation().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (team.stream().noneMatch(Practitioner::doesTheWork)) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        boolean together = team.stream().filter(Practitioner::doesTheWork).limit(2).count() > 1;
        boolean seen = !assessment.getDissents().isEmpty() || assessment.getWorkedAlone().isPresent();
        return Finding.metIf(together || seen, "workedAlone");
    }
}
