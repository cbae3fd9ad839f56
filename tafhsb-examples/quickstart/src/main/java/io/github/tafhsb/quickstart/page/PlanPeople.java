// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Passage;
import java.util.List;

/** What the child and carers think of the plan, what carers can do, and who was told what. */
final class PlanPeople {
    private final Sheet sheet;

    PlanPeople(Sheet sheet) {
        this.sheet = sheet;
    }

    Html views(List<PlanView> views) {
        Html heading = Html.run().add(Html.of("h3", sheet.word("views.title")));
        if (views.isEmpty()) {
            return heading.add(sheet.silence("views.none"));
        }
        Table table = new Table(sheet, "views.title", "views.who", "views.agrees", "views.says", "views.on");
        for (PlanView view : views) {
            Html says = view.getView().map(it -> said(view, it)).orElseGet(Html::run);
            view.getReason()
                    .ifPresent(reason -> says.add(Html.of("div", sheet.labelled("views.reason", sheet.passage(reason)))
                            .as("detail")));
            table.row(
                    sheet.anchors().mark(view.getId(), sheet.word("views.one") + ": " + sheet.person(view.getWhose())),
                    Html.run().add(sheet.person(view.getWhose())),
                    Html.run().add(view.getAgreement().map(sheet::label).orElse("")),
                    says,
                    sheet.day(view.getSaidOn()));
        }
        return heading.add(table.html("headed"));
    }

    private Html said(PlanView view, Passage words) {
        return words.getBy().filter(view.getWhose()::equals).isPresent() ? sheet.ownWords(words) : sheet.passage(words);
    }

    Html carers(List<CarerCapacity> carers) {
        if (carers.isEmpty()) {
            return Html.run();
        }
        Table table = new Table(sheet, "carers.title", "carers.who", "carers.willing", "carers.capacity");
        for (CarerCapacity carer : carers) {
            table.row(
                    Html.run().add(sheet.person(carer.getCarer())),
                    carer.getWilling()
                            .map(answer -> sheet.answer(
                                    answer, it -> Html.run().add(sheet.word("carers.willing." + it.wire()))))
                            .orElseGet(Html::run),
                    sheet.passage(carer.getCapacity()));
        }
        return Html.run().add(Html.of("h3", sheet.word("carers.title"))).add(table.html("headed"));
    }

    Html told(List<Told> told) {
        Html heading = Html.run().add(Html.of("h3", sheet.word("told.title")));
        if (told.isEmpty()) {
            return heading.add(sheet.silence("told.none"));
        }
        Table table = new Table(sheet, "told.title", "told.who", "told.part", "told.on");
        for (Told each : told) {
            Html who = sheet.people(each.getPerson().stream().toList());
            each.getRole().ifPresent(role -> who.add(who.isEmpty() ? "" : ", ").add(role.text()));
            Html part = sheet.passage(each.getPart());
            each.getNothingBecause().ifPresent(why -> part.add(sheet.labelled("told.nothing", sheet.passage(why))));
            table.row(who, part, sheet.day(each.getToldOn()));
        }
        return heading.add(table.html("headed"));
    }
}
