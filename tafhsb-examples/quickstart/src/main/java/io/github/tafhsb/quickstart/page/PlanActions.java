// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.EnvironmentConsidered;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan's actions by environment: what, who, when, until.
 *
 * <p>A plan that is handed out says what people are told, and leaves out reasons that are not for everyone who holds it.
 */
final class PlanActions {
    private final Sheet sheet;
    private final boolean handedOut;

    PlanActions(Sheet sheet, boolean handedOut) {
        this.sheet = sheet;
        this.handedOut = handedOut;
    }

    /** {@return whether it is the plan of somebody who holds it, not the page of the record} */
    boolean areHandedOut() {
        return handedOut;
    }

    Html table(SafetyPlan plan) {
        Html table = Html.of("table")
                .as("plan")
                .add(Html.of("caption", sheet.word("actions.caption")))
                .add(Html.of("thead", heads()));
        for (Environment environment : Environment.values()) {
            List<SafetyAction> here = plan.getActions().stream()
                    .filter(action -> action.getEnvironments().contains(environment))
                    .toList();
            table.add(group(Html.run().add(sheet.label(environment)), note(plan, environment, here), here, plan));
        }
        List<SafetyAction> elsewhere = plan.getActions().stream()
                .filter(action -> action.getEnvironments().isEmpty())
                .toList();
        if (!elsewhere.isEmpty()) {
            table.add(group(Html.run().add(sheet.word("actions.anywhere")), Html.run(), elsewhere, plan));
        }
        return Html.of("div", table).as("frame");
    }

    private Html heads() {
        Html heads = Html.of("tr");
        for (String key : List.of("actions.what", "actions.who", "actions.when", "actions.until")) {
            heads.add(Html.of("th", sheet.word(key)).with("scope", "col"));
        }
        return heads;
    }

    private Html group(Html name, Html note, List<SafetyAction> actions, SafetyPlan plan) {
        Html head =
                Html.of("th", Html.of("strong", name)).with("scope", "rowgroup").with("colspan", "4");
        if (!note.isEmpty()) {
            head.add(" ").add(Html.of("span", note).as("note"));
        }
        Html group = Html.of("tbody", Html.of("tr", head).as("environment"));
        actions.forEach(action -> group.add(row(action, plan)));
        return group;
    }

    private Html note(SafetyPlan plan, Environment environment, List<SafetyAction> here) {
        List<EnvironmentConsidered> considered = plan.getEnvironments().stream()
                .filter(each -> each.getEnvironment() == environment)
                .toList();
        if (considered.isEmpty() && here.isEmpty()) {
            return Html.of("span", sheet.word("actions.not-considered")).as("silence");
        }
        Html notes = Html.run();
        considered.forEach(each -> notes.add(sheet.passage(each.getNote())));
        if (here.isEmpty() && notes.isEmpty()) {
            return Html.of("span", sheet.word("actions.considered")).as("silence");
        }
        return notes;
    }

    private Html row(SafetyAction action, SafetyPlan plan) {
        String number = sheet.number(action.getId()).orElseThrow();
        Html what = Html.of("td", what(action, number));
        if (sheet.anchors().of(action.getId()).isEmpty()) {
            details(action, what);
        }
        return Html.of("tr")
                .id(sheet.anchors().mark(action.getId(), sheet.word("actions.action") + " " + number))
                .add(what)
                .add(under("actions.who", who(action)))
                .add(under("actions.when", action.getSchedule().map(schedule -> Brief.schedule(schedule, sheet)).orElseGet(Html::run)))
                .add(under("actions.until", until(action, plan)));
    }

    private Html under(String key, Html cell) {
        return Table.under(sheet.word(key), Html.of("td", cell));
    }

    private Html what(SafetyAction action, String number) {
        Html what = Html.run().add(Html.of("b", number)).add(" ");
        action.getKind()
                .ifPresent(kind -> what.add(
                                Html.of("span", sheet.label(kind) + ":").as("label"))
                        .add(" "));
        Optional<Passage> told = action.getToldWording().filter(wording -> handedOut);
        return what.add(sheet.passage(told.or(action::getWhat)));
    }

    /** What stands with an action only where it is first shown: it may hold in several places. */
    private void details(SafetyAction action, Html what) {
        if (!handedOut) {
            detail(what, "actions.told", sheet.passage(action.getToldWording()));
            detail(what, "actions.internal-reason", sheet.passage(action.getInternalReason()));
            detail(what, "actions.protects", sheet.people(action.getProtects()));
            detail(what, "actions.feasibility", sheet.passage(action.getFeasibility()));
            action.getPower()
                    .ifPresent(power -> detail(what, "actions.power", Html.run().add(sheet.label(power))));
        }
        detail(what, "actions.answers", sheet.refs(answers(action)));
        action.getProgress().forEach(progress -> detail(what, "actions.progress", Brief.progress(progress, sheet)));
    }

    private List<PartId<?>> answers(SafetyAction action) {
        List<PartId<?>> answers = new ArrayList<>();
        answers.addAll(action.getFactors());
        answers.addAll(action.getHypotheses());
        answers.addAll(action.getScenarios());
        // a plan that was issued on its own names what it answers by identifiers that are not in it
        answers.removeIf(id -> sheet.number(id).isEmpty());
        return answers;
    }

    private Html who(SafetyAction action) {
        Html who = sheet.people(action.getOwners());
        action.getOwnerRole()
                .ifPresent(role -> who.add(who.isEmpty() ? "" : "; ").add(role.text()));
        Html named = who.isEmpty() ? Html.of("span", sheet.word("actions.nobody")).as("silence") : who;
        Html cover = sheet.passage(action.getCover());
        return cover.isEmpty()
                ? named
                : Html.run().add(named).add(Html.of("div", sheet.labelled("actions.cover", cover)).as("detail"));
    }

    private Html until(SafetyAction action, SafetyPlan plan) {
        boolean once =
                action.getSchedule().filter(Schedule.Once.class::isInstance).isPresent();
        if (action.getEndsOn().isPresent() || once) {
            return sheet.day(action.getEndsOn());
        }
        return plan.getReviewOn().isPresent() ? Html.run().add(sheet.word("actions.until-review")) : Html.run();
    }

    private void detail(Html what, String key, Html value) {
        if (!value.isEmpty()) {
            what.add(Html.of("div", sheet.labelled(key, value)).as("detail"));
        }
    }
}
