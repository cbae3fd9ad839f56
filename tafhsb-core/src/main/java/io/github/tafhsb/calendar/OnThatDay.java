// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Currency;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Day;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A lineage as it was on a day: what had been signed, issued and added by then. */
record OnThatDay(CaseRecord record, Day today, Optional<FinalAssessment> signed, List<Entry> added) {

    static OnThatDay of(CaseRecord record, Day today) {
        return new OnThatDay(
                record,
                today,
                record.getVersions().stream()
                        .filter(version -> hasCome(version.getSignOff().getOn(), today))
                        .max(Comparator.comparingInt(
                                version -> version.getContent().getVersion())),
                record.getEntries().stream()
                        .filter(entry -> hasCome(day(entry), today))
                        .toList());
    }

    private static boolean hasCome(Optional<Day> day, Day today) {
        return day.filter(on -> on.compareTo(today) > 0).isEmpty();
    }

    /** The day it is about, else the one on which it was recorded. */
    private static Optional<Day> day(Entry entry) {
        return entry.getOn()
                .or(() -> entry.getRecordedAt()
                        .map(moment ->
                                Day.of(moment.instant().atOffset(ZoneOffset.UTC).toLocalDate())));
    }

    Dates dates(Context context, Outlook outlook) {
        Assessment content = signed.map(FinalAssessment::getContent).orElseGet(() -> Assessment.begin(record.getId()));
        Holders holders = Holders.of(content, today);
        held(EntryContent.HandedOver.class, EntryContent.HandedOver::held)
                .filter(handover -> hasCome(handover.getAcceptedOn(), today))
                .forEach(holders::note);
        Dates dates = new Dates(context, outlook, holders);
        dates.ofWork(content);
        dates.ofAnswers(Stream.concat(
                        content.getWarningAnswers().stream(),
                        held(EntryContent.Answered.class, EntryContent.Answered::held))
                .toList());
        plans(content).forEach(dates::ofPlan);
        signed.map(FinalAssessment::getSignOff).flatMap(SignOff::getOn).ifPresent(dates::ofReassessment);
        lastSupervised().ifPresent(dates::ofSupervision);
        if (record.isOnHold(today)) {
            latest(EntryContent.Hold.class).ifPresent(dates::ofHold);
        }
        return dates;
    }

    /** The plans that were in force, each with how its actions went since; where none was, the one in the version. */
    private List<SafetyPlan> plans(Assessment content) {
        List<SafetyPlan> inForce = record.getPlans().stream()
                .filter(issued -> hasCome(issued.getPlan().getStartsOn(), today))
                .filter(issued -> {
                    Currency currency = record.currency(issued, today);
                    return currency == Currency.CURRENT || currency == Currency.PAST_REVIEW;
                })
                .map(issued -> withProgress(issued.getPlan(), issued.getAssessmentVersion()))
                .toList();
        return inForce.isEmpty()
                ? content
                        .getPlan()
                        .map(plan -> withProgress(plan, content.getVersion()))
                        .filter(plan -> record.getPlans().stream().noneMatch(issued -> hasEnded(issued, plan)))
                        .stream()
                        .toList()
                : inForce;
    }

    private boolean hasEnded(IssuedPlan issued, SafetyPlan plan) {
        return issued.getPlan().getId().equals(plan.getId()) && record.currency(issued, today) == Currency.ENDED;
    }

    /** An entry about an earlier version tells nothing of what the plan of a later one already knew. */
    private SafetyPlan withProgress(SafetyPlan plan, int version) {
        Map<ActionId, List<Progress>> since = new HashMap<>();
        added.stream()
                .filter(entry -> entry.getVersion() >= version)
                .filter(entry -> entry.getWhat() instanceof EntryContent.Progressed)
                .map(entry -> ((EntryContent.Progressed) entry.getWhat()).held())
                .forEach(told -> since.computeIfAbsent(told.getAction(), action -> new ArrayList<>())
                        .add(told.getProgress()));
        return since.isEmpty()
                ? plan
                : plan.withActions(plan.getActions().stream()
                        .map(action -> action.withProgress(Stream.concat(
                                        action.getProgress().stream(),
                                        since.getOrDefault(action.getId(), List.of()).stream())
                                .toList()))
                        .toList());
    }

    /** A note of supervision that says no day is no day to count from. */
    private Optional<Day> lastSupervised() {
        return added.stream()
                .filter(entry -> entry.getWhat() instanceof EntryContent.SupervisionNote)
                .flatMap(entry -> entry.getOn().stream())
                .max(Day::compareTo);
    }

    private Optional<Entry> latest(Class<? extends EntryContent> kind) {
        return record.getEntries().stream()
                .filter(entry -> kind.isInstance(entry.getWhat()))
                .reduce((earlier, later) -> later);
    }

    private <C extends EntryContent, H> Stream<H> held(Class<C> kind, Function<C, H> held) {
        return added.stream()
                .map(Entry::getWhat)
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(held);
    }
}
