// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.ArrayList;
import java.util.List;

/**
 * Where several people work on an assessment together, somebody with the trainings leads.
 *
 * <p>It speaks where a supervisor let an untrained lead pass: working together is then still no substitute for leading. Until
 * then B01 says it.
 */
public final class TrainedPersonLeadsCoWork extends Rule<Assessment> {

    /** Declares the rule. */
    public TrainedPersonLeadsCoWork() {
        super(
                "B03",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Assessment.class,
                "https://derbycsc.trixonline.co.uk/chapter/aim3-assessment-process");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<Practitioner> leads = now(PractitionerRole.LEAD, assessment, facts);
        List<Practitioner> coWorkers = now(PractitionerRole.CO_WORKER, assessment, facts);
        if (coWorkers.isEmpty() && leads.size() < 2) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (leads.stream().anyMatch(lead -> Team.missing(lead, facts).isEmpty())) {
            return Finding.met();
        }
        List<PartId<?>> concerned = new ArrayList<>(List.of(assessment.getId()));
        leads.forEach(lead -> concerned.add(lead.getId()));
        return Exceptions.letPass(assessment, "B01", facts.today(), concerned)
                ? Finding.notMet("practitioners")
                : Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private static List<Practitioner> now(PractitionerRole role, Assessment assessment, Facts facts) {
        return assessment.getPractitioners().stream()
                .filter(practitioner -> Team.isNow(role, practitioner, facts.today()))
                .toList();
    }
}
