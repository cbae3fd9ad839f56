// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.time.Day;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is due, soon, overdue or run out in a record on a day: reviews, actions, open questions, embargoes, trainings, answers to
 * warnings, and what the assessment was asked for by a day.
 *
 * <p>It informs a person and ends nothing. <b>A plan past its review stays in force, and is told as overdue until a named person
 * replaces or ends it.</b> What happens again and again is written in words and has no day of its own: it is told as going on, and how
 * it was kept up is asked at the review.
 *
 * <p>Of what was shared nothing is told, because a condition that travels with it has no date; likewise retention, which is the
 * controller's schedule.
 */
public final class Calendar {
    private final AssessmentId assessment;
    private final Day on;
    private final List<Due> all;

    private Calendar(AssessmentId assessment, Day on, List<Due> all) {
        this.assessment = assessment;
        this.on = on;
        this.all = all;
    }

    /** {@return the calendar of a working record on the day and under the limits of the context, two weeks ahead} */
    public static Calendar of(Assessment record, Context context) {
        return of(record, context, Outlook.standard());
    }

    /** {@return the calendar of a working record on the day and under the limits of the context} */
    public static Calendar of(Assessment record, Context context, Outlook outlook) {
        check(record, context, outlook);
        Dates dates = new Dates(context, outlook, Holders.of(record, context.today()));
        dates.ofWork(record);
        dates.ofCommission(record);
        dates.ofAnswers(record.getWarningAnswers());
        record.getPlan().ifPresent(dates::ofPlan);
        return sorted(record.getId(), dates);
    }

    /** {@return the calendar of a lineage on the day and under the limits of the context, two weeks ahead} */
    public static Calendar of(CaseRecord record, Context context) {
        return of(record, context, Outlook.standard());
    }

    /**
     * {@return the calendar of a lineage on the day and under the limits of the context}
     *
     * <p>It looks at the record as it was on that day: at the latest version that was signed by then, at the plans that were in force,
     * and at what had been added. Where no issued plan was in force it looks at the plan in that version. Somebody who accepted a
     * handover by then holds what the other held.
     */
    public static Calendar of(CaseRecord record, Context context, Outlook outlook) {
        check(record, context, outlook);
        return sorted(record.getId(), OnThatDay.of(record, context.today()).dates(context, outlook));
    }

    private static void check(Object record, Context context, Outlook outlook) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(outlook, "outlook");
    }

    private static Calendar sorted(AssessmentId id, Dates dates) {
        return new Calendar(
                id,
                dates.today(),
                dates.found().stream()
                        .sorted(Comparator.comparing((Due due) -> due.when().isEmpty())
                                .thenComparing(due -> due.when()
                                        .map(when -> when.latest())
                                        .orElse(dates.today().date()))
                                .thenComparing(Due::kind))
                        .toList());
    }

    /** {@return the assessment or lineage it is of} */
    public AssessmentId assessment() {
        return assessment;
    }

    /** {@return the day it is of} */
    public Day on() {
        return on;
    }

    /** {@return everything with a date, by date; what goes on without one comes last} */
    public List<Due> all() {
        return all;
    }

    /** {@return what stands so, by date; empty if nothing does} */
    public List<Due> in(DueState state) {
        Objects.requireNonNull(state, "state");
        return all.stream().filter(due -> due.state() == state).toList();
    }

    /** {@return what somebody is to look at now, by date: overdue, run out, due or soon} */
    public List<Due> pressing() {
        return all.stream()
                .filter(due -> due.state() != DueState.LATER && due.state() != DueState.ONGOING)
                .toList();
    }

    /** {@return what this person has to do, by date; empty if it is nothing} */
    public List<Due> heldBy(PersonId person) {
        Objects.requireNonNull(person, "person");
        return all.stream().filter(due -> due.heldBy().contains(person)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Calendar that
                && assessment.equals(that.assessment)
                && on.equals(that.on)
                && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessment, on, all);
    }

    /** {@return the word Calendar} */
    @Override
    public String toString() {
        return "Calendar";
    }
}
