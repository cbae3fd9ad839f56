// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * Whoever leads the assessment holds every training that the edition and the organisation ask for, each with its date.
 *
 * <p>A training that is only booked is not held yet.
 */
public final class LeadIsTrained extends Rule<Assessment> {

    /** Declares the rule. */
    public LeadIsTrained() {
        super(
                "B01",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Assessment.class,
                "http://aimproject.org.uk/?page_id=83",
                "http://aimproject.org.uk/?page_id=79");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<Practitioner> team = assessment.getPractitioners();
        Finding.Breaches breaches = Finding.breaches();
        boolean led = false;
        for (int i = 0; i < team.size(); i++) {
            if (Team.isNow(PractitionerRole.LEAD, team.get(i), facts.today())) {
                led = true;
                List<Code> missing = Team.missing(team.get(i), facts);
                breaches.addIf(
                        !missing.isEmpty(), "practitioners/" + i + "/trainings", variant(team.get(i), missing, facts));
            }
        }
        return led ? breaches.finding() : Finding.notMet("practitioners", "noLead");
    }

    private static String variant(Practitioner lead, List<Code> missing, Facts facts) {
        if (isOnlyUndated(lead, missing)) {
            return "undated";
        }
        return missing.size() < Team.asked(facts).count() ? "partly" : "untrained";
    }

    private static boolean isOnlyUndated(Practitioner lead, List<Code> missing) {
        return missing.stream()
                .allMatch(kind -> lead.getTrainings().stream()
                        .anyMatch(training -> training.getKind().isSameAs(kind)
                                && training.getCompletedOn().isEmpty()));
    }
}
