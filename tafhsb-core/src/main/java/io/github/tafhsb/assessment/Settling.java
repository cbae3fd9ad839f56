// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;

/** Which problems of a record somebody has settled: by a supervisor's exception, or by an answer to a warning. */
final class Settling {
    private final List<SupervisorException> exceptions;
    private final List<WarningAnswer> answers;
    private final Day today;

    private Settling(List<SupervisorException> exceptions, List<WarningAnswer> answers, Day today) {
        this.exceptions = exceptions;
        this.answers = answers;
        this.today = today;
    }

    static Settling of(Assessment assessment, Day today) {
        List<SupervisorException> counting = assessment.getExceptions().stream()
                .filter(exception -> exception.countsIn(assessment, today))
                .toList();
        return new Settling(counting, assessment.getWarningAnswers(), today);
    }

    /** What was answered since a version was signed. */
    static Settling of(CaseRecord record, Day today) {
        List<WarningAnswer> answers = record.getEntries().stream()
                .map(Entry::getWhat)
                .filter(EntryContent.Answered.class::isInstance)
                .map(what -> ((EntryContent.Answered) what).held())
                .toList();
        return new Settling(List.of(), answers, today);
    }

    /** The exception or answer that settles a problem; empty while nothing does. */
    Optional<PartId<?>> of(Rule<?> rule, Problem problem) {
        if (rule.settledBy() == SettledBy.SUPERVISOR_EXCEPTION) {
            return exceptions.stream()
                    .filter(exception -> exception.getRule().equals(problem.rule())
                            && covers(exception.getSubject(), problem))
                    .<PartId<?>>map(SupervisorException::getId)
                    .findFirst();
        }
        if (rule.level() == Level.WARNS) {
            return answers.stream()
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
