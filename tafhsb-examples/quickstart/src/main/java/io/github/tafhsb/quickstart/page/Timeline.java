// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.Postponement;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.time.Dated;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What happened, what it rests on and what was planned, in the order of their dates.
 *
 * <p>A list first, and a picture by its looks alone: its words say all that the marks show. What is not known to the day stands at
 * the earliest day it can be, and says that it is not known.
 */
final class Timeline {
    private enum Strand {
        HAPPENED,
        EVIDENCE,
        PLAN;

        String look() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Entry(Strand strand, Dated date, Html what) {
        boolean isExact() {
            return date.earliest().equals(date.latest()) && !(date instanceof When when && when.isAbout());
        }
    }

    private static final Comparator<Entry> IN_ORDER = Comparator.comparing((Entry entry) -> entry.date().earliest())
            .thenComparing(entry -> entry.date().latest())
            .thenComparing(Entry::strand);

    private final Sheet sheet;
    private final List<Entry> dated = new ArrayList<>();
    private final List<Html> undated = new ArrayList<>();

    private Timeline(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * {@return the section}
     *
     * @param today what lies after this day had not come when the record was judged
     */
    static Html of(Sheet sheet, Assessment assessment, Day today) {
        Timeline timeline = new Timeline(sheet);
        timeline.happened(assessment);
        assessment.getEvidence().forEach(timeline::evidence);
        assessment.getPlan().ifPresent(timeline::plan);
        timeline.work(assessment);
        return timeline.section(today);
    }

    private void happened(Assessment assessment) {
        int number = 0;
        for (Behaviour behaviour : assessment.getBehaviours()) {
            Html what = named(behaviour.getId(), sheet.word("behaviour.one") + " " + ++number)
                    .add(Html.of("span", behaviour
                                    .getStanding()
                                    .map(standing -> sheet.label(standing.getStatus()))
                                    .orElse(sheet.word("behaviour.standing.none")))
                            .as("mark"))
                    .add(said(sheet.passage(behaviour.getDescription())));
            add(Strand.HAPPENED, behaviour.getHappenedOn(), what);
        }
        assessment.getEarlierConcerns().forEach(concern -> add(
                Strand.HAPPENED,
                concern.getOn(),
                named(concern.getId(), sheet.word("earlier.one")).add(said(sheet.passage(concern.getWhat())))));
        assessment.getEvents().forEach(event -> add(
                Strand.HAPPENED,
                event.getOn(),
                named(event.getId(), sheet.label(event.getKind())).add(said(sheet.passage(event.getNote())))));
    }

    /** What an item says stands where it is said to have happened; the rest, where the item was obtained. */
    private void evidence(EvidenceItem item) {
        Html source = sheet.sources(List.of(item.getId()));
        Html obtained = Html.run().add(sheet.labelled("timeline.obtained", source));
        Map<When, Html> told = new LinkedHashMap<>();
        for (Statement statement : item.getStatements()) {
            Html words = said(sheet.passage(statement.getText()));
            statement
                    .getHappenedOn()
                    .flatMap(Answer::known)
                    .filter(when -> !Optional.of(when).equals(item.getObtainedOn()))
                    .map(when -> told.computeIfAbsent(
                            when, first -> Html.run().add(sheet.labelled("timeline.tells-of", source))))
                    .orElse(obtained)
                    .add(words);
        }
        add(Strand.EVIDENCE, item.getObtainedOn(), obtained);
        told.forEach((when, what) -> add(Strand.EVIDENCE, Optional.of(when), what));
    }

    private void plan(SafetyPlan plan) {
        known("timeline.agreed", plan.getAgreedOn());
        known("timeline.starts", plan.getStartsOn());
        known("timeline.review", plan.getReviewOn());
        known("timeline.ended", plan.getEndedOn());
        plan.getActions().forEach(this::action);
    }

    private void known(String key, Optional<Day> day) {
        day.ifPresent(on -> add(Strand.PLAN, day, Html.of("b", sheet.word(key))));
    }

    private void action(SafetyAction action) {
        Optional<Day> once = action.getSchedule()
                .map(schedule -> schedule instanceof Schedule.Once at ? at.on() : null);
        Optional<Day> from = action.getSchedule()
                .map(schedule -> schedule instanceof Schedule.From since ? since.from() : null);
        once.ifPresent(on -> add(Strand.PLAN, once, about(action, "timeline.action-once")));
        from.ifPresent(on -> add(Strand.PLAN, from, about(action, "timeline.action-from")));
        action.getEndsOn()
                .ifPresent(on -> add(Strand.PLAN, action.getEndsOn(), about(action, "timeline.action-ends")));
        action.getProgress().forEach(progress -> add(
                Strand.PLAN,
                progress.getOn(),
                about(action, sheet.label(progress.getState()), sheet.passage(progress.getNote()))));
    }

    private Html about(SafetyAction action, String key) {
        return about(action, sheet.word(key), Html.run());
    }

    private Html about(SafetyAction action, String how, Html note) {
        String name = sheet.word("actions.action") + " " + sheet.number(action.getId()).orElseThrow();
        return named(action.getId(), name)
                .add(Html.of("b", how))
                .add(said(sheet.passage(action.getWhat())))
                .add(said(note));
    }

    private void work(Assessment assessment) {
        assessment.getChildSafety().forEach(check -> add(
                Strand.PLAN, check.getAskedOn(), Html.run().add(sheet.link(check.getId(), sheet.word("timeline.safety")))));
        assessment.getGaps().forEach(this::gap);
        assessment.getReview().ifPresent(review -> review.getHeldOn().ifPresent(on -> add(
                Strand.PLAN, review.getHeldOn(), Html.run().add(sheet.link(review.getId(), sheet.word("timeline.review-held"))))));
    }

    private void gap(InformationGap gap) {
        Html what = named(gap.getId(), sheet.word("gaps.one") + " " + sheet.number(gap.getId()).orElseThrow());
        Html question = said(sheet.passage(gap.getQuestion()));
        if (gap.getEnded().isPresent()) {
            Html closed = Html.of("b", sheet.word("timeline.gap-ended"));
            add(Strand.PLAN, gap.getEnded().get().getEndedOn(), what.add(closed).add(question));
        } else {
            Optional<Day> due = gap.getPostponed()
                    .flatMap(Postponement::getUntil)
                    .or(gap::getDueOn)
                    .or(gap::getAskAgainOn);
            add(Strand.PLAN, due, what.add(Html.of("b", sheet.word("timeline.gap-due"))).add(question));
        }
    }

    private Html named(PartId<?> part, String name) {
        return Html.run().add(sheet.link(part, name)).add(" ");
    }

    private static Html said(Html words) {
        return words.isEmpty() ? words : Html.of("div", words);
    }

    private void add(Strand strand, Optional<? extends Dated> date, Html what) {
        Html said = Html.of("div", Html.of("span", sheet.word("timeline." + strand.look())).as("strand"), what).as("what");
        date.ifPresentOrElse(on -> dated.add(new Entry(strand, on, said)), () -> undated.add(said));
    }

    private Html section(Day today) {
        Html section = sheet.section(Chapter.TIMELINE).add(sheet.sentence("timeline.meaning"));
        if (dated.isEmpty()) {
            section.add(sheet.silence("timeline.none"));
        } else {
            section.add(legend()).add(list(today));
        }
        if (!undated.isEmpty()) {
            Html list = Html.of("ul").as("plain");
            undated.forEach(what -> list.add(Html.of("li", what)));
            section.add(Html.of("h3", sheet.word("timeline.undated")))
                    .add(sheet.sentence("timeline.undated.meaning"))
                    .add(list);
        }
        return section;
    }

    private Html legend() {
        Html legend = Html.of("ul").as("legend");
        for (Strand strand : Strand.values()) {
            legend.add(Html.of("li", sheet.word("timeline." + strand.look())).as(strand.look()));
        }
        return legend.add(Html.of("li", sheet.word("timeline.inexact")).as("inexact"));
    }

    private Html list(Day today) {
        Html list = Html.of("ol").as("timeline");
        LocalDate judged = today.date();
        boolean isPast = true;
        for (Entry entry : dated.stream().sorted(IN_ORDER).toList()) {
            if (isPast && entry.date().earliest().isAfter(judged)) {
                isPast = false;
                list.add(now(today));
            }
            list.add(Html.of(
                            "li",
                            Html.of("div", date(entry.date())).as("on"),
                            Html.of("span").as("lanes"),
                            entry.what())
                    .as(entry.strand().look() + (entry.isExact() ? "" : " inexact")));
        }
        return list;
    }

    private Html now(Day today) {
        return Html.of("li")
                .as("now")
                .add(sheet.labelled("timeline.now", sheet.day(today)))
                .add(". ")
                .add(sheet.word("timeline.ahead"));
    }

    private Html date(Dated date) {
        return date instanceof Day day ? sheet.day(day) : sheet.when((When) date);
    }
}
