// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * Somebody is named who supervises this work, or it is said that nobody is available and what is done about it.
 *
 * <p>It speaks once there is thinking to supervise. Whether a supervisor is trained in it the organisation knows and a record rarely
 * says; asking for it in every record would be noise. That a supervisor does not supervise work of their own is asked by B04.
 */
public final class SupervisorIsNamed extends Rule<Assessment> {

    /** Declares the rule. */
    public SupervisorIsNamed() {
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
        boolean named = assessment.getPractitioners().stream()
                .anyMatch(one -> Team.isNow(PractitionerRole.SUPERVISOR, one, facts.today()));
        return Finding.metIf(named || assessment.getNoSupervisor().isPresent(), "practitioners");
    }
}
