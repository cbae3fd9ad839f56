// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.time.Day;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whoever is to carry out a live action, close an open gap, be rung, ring or decide is still involved.
 *
 * <p>An action is carried as long as one of its owners is there, or a role is named. It is live until its last progress says that
 * it was done, stopped or lapsed, until its last day, and as long as the plan has not ended. That nobody is named at all is
 * told by other rules.
 */
public final class TheNamedAreStillThere extends Rule<Assessment> {
    /** Declares the rule. */
    public TheNamedAreStillThere() {
        super(
                "E35",
                1,
                Level.URGENT,
                SettledBy.DOING_IT,
                Assessment.class,
                "https://cspm.csyw.qld.gov.au/practice-kits/child-sexual-abuse/working-with-children-who-display-sexually-reactiv/responding/implement-the-safety-plan-with-supervisors",
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        if (assessment.getPlan().isEmpty()
                && assessment.getGaps().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Finding.Breaches breaches = Finding.breaches();
        assessment.getPlan().filter(plan -> !plan.hasEndedBy(facts.today())).ifPresent(plan -> {
            for (int i = 0; i < plan.getActions().size(); i++) {
                breaches.addIf(isAbandoned(plan.getActions().get(i), facts), "plan/actions/" + i + "/owners", "action");
            }
            for (int i = 0; i < plan.getContingencies().size(); i++) {
                Contingency contingency = plan.getContingencies().get(i);
                String at = "plan/contingencies/" + i;
                breaches.addIf(hasLeft(contingency.getContact(), facts), at + "/contact", "contact");
                breaches.addIf(hasLeft(contingency.getDecides(), facts), at + "/decides", "decides");
            }
        });
        for (int i = 0; i < assessment.getGaps().size(); i++) {
            InformationGap gap = assessment.getGaps().get(i);
            boolean open = gap.getEnded().isEmpty();
            breaches.addIf(open && hasLeft(gap.getOwner(), facts), "gaps/" + i + "/owner", "gap");
        }
        return breaches.finding();
    }

    private static boolean isAbandoned(SafetyAction action, Facts facts) {
        return !action.isOver()
                && !action.hasStoppedBy(facts.today())
                && action.getOwnerRole().isEmpty()
                && !action.getOwners().isEmpty()
                && action.getOwners().stream().allMatch(owner -> hasLeft(Optional.of(owner), facts));
    }

    private static boolean hasLeft(Optional<PersonId> named, Facts facts) {
        return named.flatMap(facts::find)
                .filter(person -> person.hasLeftBy(facts.today()))
                .isPresent();
    }
}
