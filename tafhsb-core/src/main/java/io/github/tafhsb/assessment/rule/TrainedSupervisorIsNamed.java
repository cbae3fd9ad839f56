// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * A supervisor with training in this work is named, or it is said that none is available and what is done about it.
 *
 * <p>It speaks once there is thinking to supervise.
 */
public final class TrainedSupervisorIsNamed extends Rule<Assessment> {

    /** Declares the rule. */
    public TrainedSupervisorIsNamed() {
        super(
                "B09",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.devonscp.org.uk/policies-and-procedures/harmful-sexual-behaviour-protocol/safe-and-healthy-sexual-behaviour-forum/",
                "http://aimproject.org.uk/?page_id=83");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        if (assessment.getFormulation().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        List<Practitioner> supervisors = assessment.getPractitioners().stream()
                .filter(one -> Team.isNow(PractitionerRole.SUPERVISOR, one, facts.today()))
                .toList();
        boolean trained = supervisors.stream().anyMatch(one -> !one.getTrainings().isEmpty());
        return trained || assessment.getNoSupervisor().isPresent()
                ? Finding.met()
                : Finding.notMet("practitioners", supervisors.isEmpty() ? "none" : "untrained");
    }
}
