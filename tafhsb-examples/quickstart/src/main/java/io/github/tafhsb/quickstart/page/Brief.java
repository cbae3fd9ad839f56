// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a part says, line by line, short enough to stand beside another: passages whole or not at all. */
final class Brief {
    private final Sheet sheet;
    private final List<Html> lines = new ArrayList<>();

    private Brief(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Html> evidence(EvidenceItem item, Sheet sheet) {
        Brief brief = new Brief(sheet)
                .line(Sources.briefly(item, sheet))
                .line("evidence.obtained", sheet.when(item.getObtainedOn()))
                .line("evidence.corroboration", item.getCorroboration());
        for (Statement statement : item.getStatements()) {
            brief.line(sheet.passage(statement.getText()));
        }
        return brief.lines;
    }

    static List<Html> factor(Factor factor, Sheet sheet) {
        return new Brief(sheet)
                .line(sheet.passage(factor.getStatement()))
                .line("versions.weight", factor.getWeight())
                .line("versions.presence", factor.getPresence())
                .line("profiles.relevance", sheet.passage(factor.getRelevance()))
                .line("profiles.evidence", sheet.refs(factor.getEvidence()))
                .lines;
    }

    static List<Html> hypothesis(Hypothesis hypothesis, Sheet sheet) {
        Html confidence = Html.run();
        hypothesis.getConfidence().map(Confidence::getLevel).ifPresent(level -> confidence.add(sheet.label(level)));
        hypothesis.getConfidence().flatMap(Confidence::getReason).ifPresent(why -> confidence.add(". ").add(sheet.passage(why)));
        return new Brief(sheet)
                .line(sheet.passage(hypothesis.getStatement()))
                .line("versions.standing", Html.run().add(sheet.label(hypothesis.getStanding())))
                .line("hypothesis.set-aside-because", sheet.passage(hypothesis.getSetAsideBecause()))
                .line("hypothesis.for", sheet.refs(hypothesis.getEvidenceFor()))
                .line("hypothesis.against", sheet.refs(hypothesis.getEvidenceAgainst()))
                .line("hypothesis.factors", sheet.refs(hypothesis.getFactors()))
                .line("hypothesis.confidence", confidence)
                .lines;
    }

    static List<Html> scenario(Scenario scenario, Sheet sheet) {
        return new Brief(sheet)
                .line(sheet.passage(scenario.getWhat()))
                .line("scenarios.who", sheet.passage(scenario.getWho()))
                .line("scenarios.where", sheet.passage(scenario.getWhere()))
                .line("scenarios.signs", sheet.passage(scenario.getEarlySigns()))
                .lines;
    }

    static List<Html> action(SafetyAction action, Sheet sheet) {
        Html who = sheet.people(action.getOwners());
        action.getOwnerRole().ifPresent(role -> who.add(who.isEmpty() ? "" : "; ").add(role.text()));
        Brief brief = new Brief(sheet)
                .line(sheet.passage(action.getWhat()))
                .line("actions.who", who)
                .line(action.getSchedule().map(it -> schedule(it, sheet)).orElseGet(Html::run))
                .line("actions.until", sheet.day(action.getEndsOn()));
        action.getProgress().forEach(progress -> brief.line("actions.progress", progress(progress, sheet)));
        return brief.lines;
    }

    /** {@return when an action is to be done} */
    static Html schedule(Schedule schedule, Sheet sheet) {
        if (schedule instanceof Schedule.Once once) {
            return sheet.labelled("actions.once", sheet.day(once.on()));
        }
        if (schedule instanceof Schedule.From from) {
            return sheet.labelled("actions.from", sheet.day(from.from()));
        }
        return sheet.line(((Schedule.Repeated) schedule).howOften());
    }

    /** {@return how an action is going} */
    static Html progress(Progress progress, Sheet sheet) {
        Html it = Html.run().add(Html.of("strong", sheet.label(progress.getState())));
        progress.getOn().ifPresent(on -> it.add(", ").add(sheet.day(on)));
        progress.getNote().ifPresent(note -> it.add(". ").add(sheet.passage(note)));
        progress.getBy().ifPresent(by -> it.add(" (").add(sheet.person(by)).add(")"));
        return it;
    }

    static List<Html> goal(Goal goal, Sheet sheet) {
        return new Brief(sheet)
                .line(sheet.passage(goal.getWhat()))
                .line("goals.who", sheet.people(goal.getOwners()))
                .lines;
    }

    static List<Html> contingency(Contingency contingency, Sheet sheet) {
        Html ring = sheet.people(contingency.getContact().stream().toList());
        contingency.getNumber().ifPresent(number -> ring.add(ring.isEmpty() ? "" : " ").add(number.text()));
        Html later = Html.run();
        contingency.getOutOfHours().ifPresent(line -> later.add(line.text()));
        contingency.getOutOfHoursNumber().ifPresent(number -> later.add(later.isEmpty() ? "" : " ").add(number.text()));
        return new Brief(sheet)
                .line(Html.run().add(sheet.label(contingency.getKind())))
                .line(sheet.passage(contingency.getIfThis()))
                .line("contingencies.then", sheet.passage(contingency.getThen()))
                .line("contingencies.ring", ring)
                .line("contingencies.out-of-hours", later)
                .lines;
    }

    static List<Html> view(PlanView view, Sheet sheet) {
        return new Brief(sheet)
                .line(Html.run().add(sheet.person(view.getWhose())))
                .line("views.agrees", view.getAgreement())
                .line("views.says", sheet.passage(view.getView()))
                .line("views.reason", sheet.passage(view.getReason()))
                .lines;
    }

    static List<Html> gap(InformationGap gap, Sheet sheet) {
        Brief brief = new Brief(sheet)
                .line(sheet.passage(gap.getQuestion()))
                .line("gaps.owner", sheet.people(gap.getOwner().stream().toList()))
                .line("gaps.due", sheet.day(gap.getDueOn()));
        gap.getEnded().ifPresent(end -> brief.line("gaps.how", Html.run().add(sheet.label(end.getHow())))
                .line("gaps.finding", sheet.passage(end.getFinding()))
                .line("gaps.ended-on", sheet.day(end.getEndedOn())));
        return brief.lines;
    }

    private Brief line(Html words) {
        if (!words.isEmpty()) {
            lines.add(words);
        }
        return this;
    }

    private Brief line(String key, Html value) {
        return value.isEmpty() ? this : line(sheet.labelled(key, value));
    }

    private Brief line(String key, Optional<? extends Choice> value) {
        return line(key, Html.run().add(value.map(sheet::label).orElse("")));
    }
}
