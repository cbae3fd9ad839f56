// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which problems of a record somebody has settled: by a supervisor's exception, or by an answer to a warning. */
final class Settling {
    private final Assessment assessment;
    private final Day today;
    private final Set<PersonId> supervisors;

    Settling(Assessment assessment, Day today) {
        this.assessment = assessment;
        this.today = today;
        this.supervisors = assessment.getPractitioners().stream()
                .filter(practitioner -> practitioner.getRole() == PractitionerRole.SUPERVISOR)
                .filter(supervisor -> assessment.getPractitioners().stream()
                        .noneMatch(other -> other.doesTheWork() && other.isSamePersonAs(supervisor)))
                .map(Practitioner::getId)
                .collect(Collectors.toSet());
    }

    /** The exception or answer that settles a problem; empty while nothing does. */
    Optional<PartId<?>> of(Rule<?> rule, Problem problem) {
        if (rule.settledBy() == SettledBy.SUPERVISOR_EXCEPTION) {
            return assessment.getExceptions().stream()
                    .filter(exception -> exception.getRule().equals(problem.rule())
                            && covers(exception.getSubject(), problem)
                            && exception.getReason().isPresent()
                            && exception.getDecidedOn()
                                    .filter(day -> day.compareTo(today) <= 0)
                                    .isPresent()
                            && exception.getDecidedBy().filter(supervisors::contains).isPresent())
                    .<PartId<?>>map(SupervisorException::getId)
                    .findFirst();
        }
        if (rule.level() == Level.WARNS) {
            return assessment.getWarningAnswers().stream()
                    .filter(answer -> answer.getRule().equals(problem.rule())
                            && answer.getRevision() == problem.revision()
                            && covers(answer.getSubject(), problem)
                            && answer.getAnswer().isPresent()
                            && answer.getAnsweredBy().isPresent()
                            && answer.getUntil().filter(until -> until.compareTo(today) < 0).isEmpty())
                    .<PartId<?>>map(WarningAnswer::getId)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static boolean covers(Optional<SubjectId> settled, Problem problem) {
        return settled.isEmpty() || settled.equals(problem.subject());
    }
}
