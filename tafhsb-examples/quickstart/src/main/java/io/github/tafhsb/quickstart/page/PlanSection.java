// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Trigger;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;

/** What keeps everyone safe now: the plan by environment, what happens if it fails, when it is reviewed, what people think of it. */
final class PlanSection {
    private final Sheet sheet;
    private final Day today;
    private final PlanActions actions;

    PlanSection(Sheet sheet, Day today, PlanActions actions) {
        this.sheet = sheet;
        this.today = today;
        this.actions = actions;
    }

    /** {@return the section for a record that may have a plan, and checks on the child's own safety to show with it} */
    Html html(Optional<SafetyPlan> plan, Optional<PlanNotNeeded> notNeeded, Html childSafety) {
        Html section = sheet.section(Chapter.PLAN);
        plan.ifPresentOrElse(it -> add(section, it), () -> section.add(none(notNeeded)));
        return section.add(childSafety);
    }

    private Html none(Optional<PlanNotNeeded> notNeeded) {
        return notNeeded
                .map(decision -> Html.run()
                        .add(sheet.sentence("plan.not-needed"))
                        .add(new Terms(sheet)
                                .passage("plan.not-needed.reason", decision.getReason())
                                .person("plan.not-needed.by", decision.getBy())
                                .day("plan.not-needed.on", decision.getOn())
                                .html("terms")))
                .orElseGet(() -> sheet.silence("plan.none"));
    }

    private void add(Html section, SafetyPlan plan) {
        PlanPeople people = new PlanPeople(sheet);
        section.add(Html.of("div", overview(plan)).id(sheet.anchors().mark(plan.getId(), sheet.word("plan.title"))))
                .add(actions.table(plan))
                .add(goals(plan))
                .add(new Contingencies(sheet).html(plan.getContingencies()))
                .add(people.views(plan.getViews()))
                .add(people.carers(plan.getCarers()))
                .add(parts(plan.getParts()))
                .add(otherChildren(plan))
                .add(people.told(plan.getTold()));
    }

    private Html overview(SafetyPlan plan) {
        Html overview = Html.run();
        plan.getEndedOn().ifPresent(ended -> overview.add(sheet.sentence("plan.ended")));
        Terms terms = new Terms(sheet)
                .choice("plan.kind", plan.getKind())
                .day("plan.agreed", plan.getAgreedOn())
                .day("plan.starts", plan.getStartsOn())
                .html("plan.review", review(plan))
                .day("plan.ended-on", plan.getEndedOn())
                .person("plan.ended-by", plan.getEndedBy())
                .html("plan.triggers", triggers(plan));
        return overview.add(terms.html("terms"));
    }

    private Html review(SafetyPlan plan) {
        if (plan.getReviewOn().isEmpty()) {
            return Html.of("strong", sheet.word("plan.review.none"));
        }
        Html review = sheet.day(plan.getReviewOn().get());
        if (State.isPastReview(plan, today)) {
            review.add(". ").add(Html.of("strong", sheet.word("plan.review.past")));
        }
        return review;
    }

    private Html triggers(SafetyPlan plan) {
        if (plan.getTriggers().isEmpty()) {
            return Html.run();
        }
        Html list = Html.of("ul").as("plain");
        for (Trigger trigger : plan.getTriggers()) {
            Html item = Html.of("li", sheet.label(trigger.getKind()));
            trigger.getNote().ifPresent(note -> item.add(": ").add(sheet.passage(note)));
            list.add(item);
        }
        return list;
    }

    private Html goals(SafetyPlan plan) {
        if (plan.getGoals().isEmpty()) {
            return Html.run();
        }
        Table table = new Table(sheet, "goals.title", "goals.what", "goals.who");
        for (Goal goal : plan.getGoals()) {
            table.row(
                    sheet.anchors().mark(goal.getId(), sheet.word("goals.goal")),
                    sheet.passage(goal.getWhat()),
                    sheet.people(goal.getOwners()));
        }
        return Html.run().add(Html.of("h3", sheet.word("goals.title"))).add(table.html("headed"));
    }

    /** Why something is not needed is for the page of the record; who holds the plan is told what it says. */
    private Html parts(List<PlanPart> parts) {
        Table table = new Table(sheet, "parts.title", "parts.about", "parts.says");
        for (PlanPart part : parts) {
            Html says = sheet.passage(part.getText());
            if (!actions.areHandedOut()) {
                part.getNotNeededBecause()
                        .ifPresent(why -> says.add(Html.of("div", sheet.labelled("parts.not-needed", sheet.passage(why)))));
            } else if (says.isEmpty()) {
                continue;
            }
            table.row(
                    sheet.anchors().mark(part.getId(), sheet.label(part.getKind())),
                    Html.run().add(sheet.label(part.getKind())),
                    says);
        }
        Html rows = table.html("headed short");
        return rows.isEmpty()
                ? rows
                : Html.run().add(Html.of("h3", sheet.word("parts.title"))).add(rows);
    }

    private Html otherChildren(SafetyPlan plan) {
        if (plan.getOtherChildren().isEmpty()) {
            return Html.run();
        }
        Table table = new Table(sheet, "children.title", "children.where", "children.considered");
        for (OtherChildren children : plan.getOtherChildren()) {
            table.row(Html.run().add(sheet.label(children.getSetting())), sheet.passage(children.getConsidered()));
        }
        return Html.run().add(Html.of("h3", sheet.word("children.title"))).add(table.html("headed short"));
    }
}
