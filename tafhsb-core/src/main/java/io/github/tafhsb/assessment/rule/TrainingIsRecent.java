// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The trainings of whoever leads are not older than the organisation lets them count.
 *
 * <p>A training that is missing, or has no date, is told by B01.
 */
public final class TrainingIsRecent extends Rule<Assessment> {

    /** Declares the rule. */
    public TrainingIsRecent() {
        super(
                "B08",
                1,
                Level.NOTES,
                SettledBy.ANSWER,
                Assessment.class,
                "http://aimproject.org.uk/?page_id=917",
                "inference");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Policy policy = facts.the(Policy.class).orElseThrow();
        if (policy.limit(LimitKind.TRAINING, facts.today()).isEmpty()) {
            return Finding.notApplicable(NotApplicable.NO_LOCAL_LIMIT);
        }
        List<Practitioner> team = assessment.getPractitioners();
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 0; i < team.size(); i++) {
            boolean leads = Team.isNow(PractitionerRole.LEAD, team.get(i), facts.today());
            breaches.addIf(leads && isOutOfDate(team.get(i), policy, facts), "practitioners/" + i + "/trainings");
        }
        return breaches.finding();
    }

    /** Whether the newest of some kind that is asked for certainly counts no more. */
    private static boolean isOutOfDate(Practitioner lead, Policy policy, Facts facts) {
        return Team.asked(facts)
                .map(kind -> lead.getTrainings().stream()
                        .filter(training -> training.getKind().isSameAs(kind))
                        .flatMap(training -> training.getCompletedOn().stream())
                        .map(When::latest)
                        .max(LocalDate::compareTo))
                .flatMap(Optional::stream)
                .flatMap(newest -> policy.lastDay(LimitKind.TRAINING, newest, facts.today()).stream())
                .anyMatch(last -> last.isBefore(facts.today().date()));
    }
}
