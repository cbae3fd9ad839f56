// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Training;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.stream.Stream;

/** Who works on an assessment, and what they are trained in. */
final class Team {
    private Team() {}

    /** Whether somebody holds this role and has not left. */
    static boolean isNow(PractitionerRole role, Practitioner practitioner, Day today) {
        return practitioner.getRole() == role && !practitioner.hasLeftBy(today);
    }

    /** The trainings asked for, by the edition or by the organisation, that somebody does not hold with a date. */
    static List<Code> missing(Practitioner practitioner, Facts facts) {
        return asked(facts)
                .filter(kind -> practitioner.getTrainings().stream()
                        .noneMatch(
                                training -> training.getKind().isSameAs(kind) && isCompleted(training, facts.today())))
                .toList();
    }

    /** The trainings and approvals asked for, by the edition or by the organisation; both are recorded as trainings. */
    static Stream<Code> asked(Facts facts) {
        EditionProfile edition = facts.the(EditionProfile.class).orElseThrow();
        Policy own = facts.the(Policy.class).orElseThrow();
        return Stream.of(edition.getTrainings(), own.getTrainings(), edition.getApprovals(), own.getApprovals())
                .flatMap(List::stream);
    }

    private static boolean isCompleted(Training training, Day today) {
        return training.getCompletedOn()
                .filter(on -> on.isAfter(today) != Certainty.CERTAINLY)
                .isPresent();
    }
}
