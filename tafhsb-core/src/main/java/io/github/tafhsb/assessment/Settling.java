// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which problems of a record somebody has settled: by a supervisor's exception, or by an answer to a warning.
 *
 * <p>For one judgement, in which it keeps account of what no longer holds. Not for sharing between threads.
 */
final class Settling {

    /**
     * An answer or an exception, as far as both are alike.
     *
     * @param holds whether it settles a problem, and if not, why
     */
    private record Decision(
            PartId<?> id, RuleId rule, Optional<SubjectId> subject, SettledBy way, Holds holds) {}

    @FunctionalInterface
    private interface Holds {
        Optional<Lapse> lapse(Problem problem);
    }

    private record About(RuleId rule, Optional<SubjectId> subject) {}

    private final Assessment assessment;
    private final Parts parts;
    private final Day today;
    private final List<Decision> decisions;
    private final Map<About, List<Decision>> about = new HashMap<>();
    private final Map<Decision, Lapse> lapsed = new IdentityHashMap<>();
    private final Map<Decision, Boolean> held = new IdentityHashMap<>();
    private final Map<Integer, Digest> prints = new HashMap<>();
    private @Nullable Problem printed;

    private Settling(
            Assessment assessment,
            List<SupervisorException> exceptions,
            List<WarningAnswer> answers,
            Parts parts,
            Day today) {
        this.assessment = assessment;
        this.parts = parts;
        this.today = today;
        this.decisions = Stream.concat(
                        exceptions.stream().map(this::decision), answers.stream().map(this::decision))
                .toList();
        decisions.forEach(decision -> about.computeIfAbsent(
                        new About(decision.rule(), decision.subject()), key -> new ArrayList<>())
                .add(decision));
    }

    static Settling of(Assessment assessment, Parts parts, Day today) {
        return new Settling(assessment, assessment.getExceptions(), assessment.getWarningAnswers(), parts, today);
    }

    /** What was answered since a version was signed. */
    static Settling of(CaseRecord record, Parts parts, Day today) {
        Assessment latest =
                record.latest().map(FinalAssessment::getContent).orElseGet(() -> Assessment.begin(record.getId()));
        List<WarningAnswer> answers = record.getEntries().stream()
                .map(Entry::getWhat)
                .filter(EntryContent.Answered.class::isInstance)
                .map(what -> ((EntryContent.Answered) what).held())
                .toList();
        return new Settling(latest, List.of(), answers, parts, today);
    }

    /** The answer to a warning, with what the warning is about as it is now. */
    static WarningAnswer answer(
            Assessment to, Problem problem, WarningAnswerId id, PersonId by, Day on, Passage why) {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(why, "why");
        boolean answerable = switch (problem.level()) {
            case WARNS, NOTES -> true;
            case URGENT, BLOCKS, OUTLINE, AT_SHARE -> false;
        };
        if (!answerable) {
            throw new IllegalArgumentException("problem: a warning or a remark; nothing else is settled by an answer");
        }
        return WarningAnswer.builder()
                .id(id)
                .rule(problem.rule())
                .revision(problem.revision())
                .subject(problem.subject())
                .answeredBy(by)
                .answeredOn(on)
                .answer(why)
                .subjectDigest(fingerprint(to, problem))
                .build();
    }

    /** A supervisor's exception, with what the problem is about as it is now. */
    static SupervisorException except(
            Assessment from, Problem problem, ExceptionId id, PersonId by, Day on, Passage reason) {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
        if (problem.settledBy() != SettledBy.SUPERVISOR_EXCEPTION) {
            throw new IllegalArgumentException("problem: of a rule that a supervisor's exception settles");
        }
        return SupervisorException.builder()
                .id(id)
                .rule(problem.rule())
                .subject(problem.subject())
                .decidedBy(by)
                .decidedOn(on)
                .reason(reason)
                .subjectDigest(fingerprint(from, problem))
                .build();
    }

    static boolean canBeExcepted(Rule<?> rule) {
        return rule.settledBy() == SettledBy.SUPERVISOR_EXCEPTION;
    }

    private static Digest fingerprint(Assessment assessment, Problem problem) {
        Parts parts = Parts.of(assessment);
        if (problem.subject().flatMap(parts::find).isEmpty()) {
            throw new IllegalArgumentException("problem: about a part of this record");
        }
        return Fingerprint.of(assessment, parts, problem, problem.revision());
    }

    /** The exception or answer that settles a problem; empty while nothing does. */
    Optional<PartId<?>> of(Rule<?> rule, Problem problem) {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        for (Decision decision : Stream.concat(
                        candidates(problem, problem.subject()),
                        problem.subject().isEmpty() ? Stream.of() : candidates(problem, Optional.empty()))
                .toList()) {
            Optional<Lapse> lapse = decision.way() == rule.settledBy()
                    ? decision.holds().lapse(problem)
                    : Optional.of(Lapse.NOT_ALLOWED);
            if (lapse.isEmpty()) {
                held.put(decision, true);
                return Optional.of(decision.id());
            }
            lapsed.putIfAbsent(decision, lapse.get());
        }
        return Optional.empty();
    }

    private Stream<Decision> candidates(Problem problem, Optional<SubjectId> subject) {
        return about.getOrDefault(new About(problem.rule(), subject), List.of()).stream();
    }

    /** What was answered or decided and settles nothing although it was to, in the order of the record. */
    List<Report.Lapsed> lapsed() {
        return decisions.stream()
                .filter(decision -> !held.containsKey(decision))
                .flatMap(decision -> lapse(decision)
                        .map(because -> new Report.Lapsed(decision.id(), decision.rule(), because))
                        .stream())
                .toList();
    }

    private Optional<Lapse> lapse(Decision decision) {
        boolean gone = decision.subject().filter(id -> parts.find(id).isEmpty()).isPresent();
        return gone ? Optional.of(Lapse.SUBJECT_GONE) : Optional.ofNullable(lapsed.get(decision));
    }

    private Decision decision(WarningAnswer answer) {
        return new Decision(answer.getId(), answer.getRule(), answer.getSubject(), SettledBy.ANSWER, problem -> {
            if (answer.getAnswer().isEmpty() || answer.getAnsweredBy().isEmpty() || answer.getAnsweredOn().isEmpty()) {
                return Optional.of(Lapse.INCOMPLETE);
            }
            if (isAhead(answer.getAnsweredOn())) {
                return Optional.of(Lapse.NOT_YET);
            }
            if (answer.getUntil().filter(until -> until.compareTo(today) < 0).isPresent()) {
                return Optional.of(Lapse.EXPIRED);
            }
            if (answer.getRevision() != problem.revision()) {
                return Optional.of(Lapse.RULE_CHANGED);
            }
            return changed(answer.getSubjectDigest(), problem);
        });
    }

    private Decision decision(SupervisorException exception) {
        return new Decision(
                exception.getId(),
                exception.getRule(),
                exception.getSubject(),
                SettledBy.SUPERVISOR_EXCEPTION,
                problem -> {
                    if (exception.getReason().isEmpty()
                            || exception.getDecidedBy().isEmpty()
                            || exception.getDecidedOn().isEmpty()) {
                        return Optional.of(Lapse.INCOMPLETE);
                    }
                    if (isAhead(exception.getDecidedOn())) {
                        return Optional.of(Lapse.NOT_YET);
                    }
                    if (!exception.countsIn(assessment, today)) {
                        return Optional.of(Lapse.NOT_A_SUPERVISOR);
                    }
                    return changed(exception.getSubjectDigest(), problem);
                });
    }

    private boolean isAhead(Optional<Day> day) {
        return day.filter(on -> on.compareTo(today) > 0).isPresent();
    }

    /** Whether what was answered is still the same; without a fingerprint nobody can tell, and it holds for its version. */
    private Optional<Lapse> changed(Optional<Digest> then, Problem problem) {
        if (then.isEmpty() || isLike(then.get(), problem, problem.revision())) {
            return Optional.empty();
        }
        for (int earlier = problem.revision() - 1; earlier > 0; earlier--) {
            if (isLike(then.get(), problem, earlier)) {
                return Optional.of(Lapse.RULE_CHANGED);
            }
        }
        return Optional.of(Lapse.SUBJECT_CHANGED);
    }

    /** Taken once for a problem, however many decisions there are about it. */
    private boolean isLike(Digest then, Problem problem, int revision) {
        if (problem != printed) {
            prints.clear();
            printed = problem;
        }
        return then.equals(
                prints.computeIfAbsent(revision, of -> Fingerprint.of(assessment, parts, problem, of)));
    }
}
