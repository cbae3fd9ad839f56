// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Commission;
import io.github.tafhsb.assessment.CommissionPurpose;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.Postponement;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Training;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Dated;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what has a date in a record and says how it stands today. For one calendar; not for sharing between threads. */
final class Dates {
    private static final int LAST_YEAR = 2199;

    private final Context context;
    private final Day today;
    private final Day lastSoon;
    private final Holders holders;
    private final List<Due> found = new ArrayList<>();

    Dates(Context context, Outlook outlook, Holders holders) {
        this.context = context;
        this.today = context.today();
        LocalDate soon = outlook.lastFrom(today.date());
        this.lastSoon = soon.getYear() > LAST_YEAR ? Day.of(LAST_YEAR, 12, 31) : Day.of(soon);
        this.holders = holders;
    }

    Day today() {
        return today;
    }

    List<Due> found() {
        return found;
    }

    /** What the work itself has dates for, apart from its plan and what was asked for. */
    void ofWork(Assessment record) {
        record.getGaps().stream().filter(gap -> gap.getEnded().isEmpty()).forEach(this::ofGap);
        record.getEmbargoes().forEach(this::ofEmbargo);
        record.getPractitioners().stream()
                .filter(each -> each.getRole() == PractitionerRole.LEAD && !each.hasLeftBy(today))
                .forEach(this::ofTrainings);
        record.getChild()
                .flatMap(Child::getLearningDisability)
                .filter(said -> said.getStatus() == NeedStatus.BEING_ASSESSED)
                .flatMap(LearningDisability::getExpectedOn)
                .filter(expected -> found.stream().noneMatch(due -> isAsked(due, expected)))
                .ifPresent(expected -> add(DueKind.LEARNING_DISABILITY, Optional.empty(), expected, holders.lead()));
    }

    /** An open question that is due on the day of a result asks for that result. */
    private static boolean isAsked(Due due, Day expected) {
        return due.kind() == DueKind.GAP && due.when().equals(Optional.of(When.of(expected)));
    }

    /** What somebody asked for, until it is signed; a first meeting, until there was one; and a review that is planned. */
    void ofCommission(Assessment record) {
        record.getCommission()
                .ifPresent(asked ->
                        asked.getDueOn().ifPresent(due -> add(kind(asked), Optional.empty(), due, holders.lead())));
        boolean met = record.getEvents().stream().anyMatch(event -> event.getKind() == EventKind.MEETING);
        if (!met && record.getVersion() == 1) {
            record.getStartedOn()
                    .ifPresent(
                            start -> within(LimitKind.FIRST_MEETING, start, DueKind.FIRST_MEETING, Optional.empty()));
        }
        record.getReview()
                .filter(review -> review.getHeldOn().isEmpty())
                .filter(review ->
                        record.getPlan().flatMap(SafetyPlan::getReviewOn).isEmpty())
                .ifPresent(this::ofReview);
    }

    private static DueKind kind(Commission asked) {
        CommissionPurpose purpose = asked.getPurpose().orElse(CommissionPurpose.OTHER);
        return switch (purpose) {
            case COURT -> DueKind.COURT;
            case CONFERENCE -> DueKind.CONFERENCE;
            case PLANNING, PANEL, OTHER -> DueKind.COMMISSION;
        };
    }

    private void ofReview(Review review) {
        review.getPlannedFor()
                .ifPresent(planned -> add(
                        DueKind.REVIEW,
                        part(review.getId()),
                        planned,
                        holders.of(review.getLead().stream().toList())));
    }

    private void ofGap(InformationGap gap) {
        List<PersonId> owner = holders.of(gap.getOwner().stream().toList());
        Optional<Day> due = gap.getPostponed().flatMap(Postponement::getUntil).or(gap::getDueOn);
        due.ifPresent(day -> add(DueKind.GAP, part(gap.getId()), day, owner));
        if (due.isEmpty()) {
            gap.getAskAgainOn().ifPresent(day -> add(DueKind.GAP_ASK_AGAIN, part(gap.getId()), day, owner));
        }
    }

    /** Until somebody lifts it, nobody may take its last day for leave to speak. */
    private void ofEmbargo(Embargo embargo) {
        if (embargo.getLiftedOn().filter(on -> on.compareTo(today) <= 0).isPresent()) {
            return;
        }
        Optional<SubjectId> part = part(embargo.getId());
        embargo.getUntil().ifPresent(until -> add(DueKind.EMBARGO_END, part, until, holders.lead()));
        if (embargo.appliesOn(today)) {
            embargo.getReviewOn().ifPresent(review -> add(DueKind.EMBARGO_REVIEW, part, review, holders.lead()));
        }
    }

    private void ofTrainings(Practitioner lead) {
        Stream.of(
                        context.profile().getTrainings(),
                        context.policy().getTrainings(),
                        context.profile().getApprovals(),
                        context.policy().getApprovals())
                .flatMap(List::stream)
                .flatMap(kind -> newest(lead, kind).stream())
                .flatMap(completed -> counts(completed).stream())
                .min(Comparator.comparing(When::latest))
                .ifPresent(until -> add(DueKind.TRAINING, part(lead.getId()), until, List.of(lead.getId())));
    }

    private static Optional<When> newest(Practitioner lead, Code kind) {
        return lead.getTrainings().stream()
                .filter(training -> training.getKind().isSameAs(kind))
                .map(Training::getCompletedOn)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(When::latest));
    }

    private Optional<When> counts(When completed) {
        return lastDay(LimitKind.TRAINING, completed.latest())
                .flatMap(latest -> lastDay(LimitKind.TRAINING, completed.earliest())
                        .map(earliest -> earliest.equals(latest)
                                ? When.of(latest)
                                : When.of(earliest).to(When.of(latest))));
    }

    void ofAnswers(List<WarningAnswer> answers) {
        answers.forEach(answer -> answer.getUntil()
                .ifPresent(until -> add(
                        DueKind.WARNING_ANSWER,
                        part(answer.getId()),
                        until,
                        holders.of(answer.getAnsweredBy().stream().toList()))));
    }

    void ofPlan(SafetyPlan plan) {
        if (plan.hasEndedBy(today)) {
            return;
        }
        Optional<SubjectId> part = part(plan.getId());
        if (plan.getReviewOn().isPresent()) {
            add(DueKind.PLAN_REVIEW, part, plan.getReviewOn().get(), holders.lead());
        } else {
            plan.getStartsOn()
                    .or(plan::getAgreedOn)
                    .ifPresent(start -> within(LimitKind.REVIEW, start, DueKind.PLAN_REVIEW, part));
        }
        plan.getActions().stream().filter(action -> !action.isOver()).forEach(this::ofAction);
    }

    private void ofAction(SafetyAction action) {
        Optional<SubjectId> part = part(action.getId());
        List<PersonId> owners =
                action.getOwners().isEmpty() && action.getOwnerRole().isPresent()
                        ? List.of()
                        : holders.of(action.getOwners());
        boolean runOut =
                action.getEndsOn().filter(ends -> ends.compareTo(today) < 0).isPresent();
        action.getSchedule().ifPresent(schedule -> {
            if (schedule instanceof Schedule.Once once) {
                add(DueKind.ACTION, part, once.on(), owners);
            } else if (schedule instanceof Schedule.From from && from.from().compareTo(today) >= 0) {
                add(DueKind.ACTION_START, part, from.from(), owners);
            } else if (!runOut) {
                goesOn(DueKind.ACTION_ONGOING, part, owners);
            }
        });
        action.getEndsOn().ifPresent(ends -> add(DueKind.ACTION_END, part, ends, owners));
    }

    void ofReassessment(Day signed) {
        within(LimitKind.REASSESSMENT, signed, DueKind.REASSESSMENT, Optional.empty());
    }

    void ofSupervision(Day last) {
        within(LimitKind.SUPERVISION, last, DueKind.SUPERVISION, Optional.empty());
    }

    void ofHold(Entry hold) {
        goesOn(DueKind.HOLD, part(hold.getId()), hold.getBy().stream().toList());
    }

    private void within(LimitKind limit, Day start, DueKind kind, Optional<SubjectId> part) {
        lastDay(limit, start.date()).ifPresent(last -> add(kind, part, Day.of(last), holders.lead()));
    }

    /** A limit that leads beyond the years a record knows is none that anybody waits for. */
    private Optional<LocalDate> lastDay(LimitKind limit, LocalDate start) {
        return context.policy().lastDay(limit, start, today).filter(last -> last.getYear() <= LAST_YEAR);
    }

    private void goesOn(DueKind kind, Optional<SubjectId> part, List<PersonId> by) {
        found.add(new Due(kind, part, Optional.empty(), DueState.ONGOING, Certainty.CERTAINLY, by));
    }

    private void add(DueKind kind, Optional<SubjectId> part, Day day, List<PersonId> by) {
        add(kind, part, When.of(day), by);
    }

    /** The first state that it is possibly in, so that a date nobody knows exactly is looked at early and not late. */
    private void add(DueKind kind, Optional<SubjectId> part, When when, List<PersonId> by) {
        DueState state = DueState.LATER;
        Certainty certainty = Certainty.CERTAINLY;
        if (when.isBefore(today) != Certainty.NOT) {
            state = kind.past();
            certainty = when.isBefore(today);
        } else if (when.isAfter(today) != Certainty.CERTAINLY) {
            state = DueState.DUE;
            certainty = isExactly(when) ? Certainty.CERTAINLY : Certainty.POSSIBLY;
        } else if (when.isAfter(lastSoon) != Certainty.CERTAINLY) {
            state = DueState.SOON;
            certainty = when.isAfter(lastSoon) == Certainty.NOT ? Certainty.CERTAINLY : Certainty.POSSIBLY;
        }
        found.add(new Due(kind, part, Optional.of(when), state, certainty, by));
    }

    private static boolean isExactly(Dated when) {
        return when.earliest().equals(when.latest());
    }

    private static Optional<SubjectId> part(PartId<?> id) {
        return Optional.of(SubjectId.of(id));
    }
}
