// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.formulation.NothingFound;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.safetyplan.SafetyAction;
import java.util.List;
import java.util.Optional;

/** Risk and strengths side by side for the individual, the family and the networks, each factor with what it rests on. */
final class Profiles {
    private final Sheet sheet;

    private Profiles(Sheet sheet) {
        this.sheet = sheet;
    }

    static Html of(Sheet sheet, Optional<Formulation> formulation) {
        Html section = sheet.section(Chapter.PROFILES);
        if (formulation.filter(Profiles::saysAnything).isEmpty()) {
            return section.add(sheet.silence("profiles.none"));
        }
        return section.add(sheet.sentence("profiles.numbers").as("note"))
                .add(new Profiles(sheet).table(formulation.get()))
                .add(new Profiles(sheet).leftBlank(formulation.get().getLeftBlank()));
    }

    private static boolean saysAnything(Formulation formulation) {
        return !formulation.getFactors().isEmpty()
                || !formulation.getNothingFound().isEmpty()
                || !formulation.getLeftBlank().isEmpty();
    }

    private Html table(Formulation formulation) {
        Table table = new Table(sheet, "profiles.caption", "profiles.sphere", "profiles.concern", "profiles.strength");
        for (Sphere sphere : Sphere.values()) {
            table.row(
                    Html.run().add(sheet.label(sphere)),
                    cell(formulation, sphere, FactorKind.CONCERN),
                    cell(formulation, sphere, FactorKind.STRENGTH));
        }
        return table.html("headed profiles");
    }

    private Html cell(Formulation formulation, Sphere sphere, FactorKind kind) {
        List<Factor> factors = formulation.getFactors().stream()
                .filter(factor -> factor.getSphere() == sphere && factor.getKind() == kind)
                .toList();
        List<NothingFound> nothing = formulation.getNothingFound().stream()
                .filter(found -> found.getSphere() == sphere && found.getKind() == kind)
                .toList();
        if (factors.isEmpty() && nothing.isEmpty()) {
            return sheet.silence("profiles.nothing-recorded");
        }
        Html cell = Html.run();
        if (!factors.isEmpty()) {
            Html list = Html.of("ul").as("factors");
            factors.forEach(factor -> list.add(factor(factor)));
            cell.add(list);
        }
        nothing.forEach(found -> cell.add(nothingFound(found)));
        return cell;
    }

    private Html factor(Factor factor) {
        String number = sheet.number(factor.getId()).orElseThrow();
        Html item = Html.of("li")
                .id(sheet.anchors().mark(factor.getId(), sheet.word("profiles.factor") + " " + number))
                .add(Html.of("b", number))
                .add(" ")
                .add(sheet.passage(factor.getStatement()));
        Html manner = Html.run();
        factor.getWeight().ifPresent(weight -> manner.add(sheet.label(weight)));
        factor.getPresence()
                .filter(presence -> presence != Presence.PRESENT)
                .ifPresent(presence -> manner.add(manner.isEmpty() ? "" : "; ").add(sheet.label(presence)));
        factor.getFivePs().forEach(p -> manner.add(manner.isEmpty() ? "" : "; ").add(sheet.label(p)));
        if (!manner.isEmpty()) {
            item.add(" ").add(Html.of("span", manner).as("when"));
        }
        labelled(item, "profiles.relevance", sheet.passage(factor.getRelevance()));
        Html evidence = sheet.sources(factor.getEvidence());
        labelled(item, "profiles.evidence", evidence.isEmpty() ? nothingCited() : evidence);
        labelled(item, "profiles.unexplained", sheet.passage(factor.getUnexplained()));
        labelled(item, "profiles.acted-on", actions(factor.getId()));
        labelled(item, "profiles.not-acted-on", sheet.passage(factor.getNotActedOn()));
        return item;
    }

    private Html nothingCited() {
        return Html.of("span", sheet.word("profiles.no-evidence")).as("silence");
    }

    /** Links to the plan's actions that answer a factor, so that it can be followed both ways. */
    private Html actions(PartId<?> factor) {
        return sheet.refs(sheet.parts().pointingAt(factor, SafetyAction.class).stream()
                .map(SafetyAction::getId)
                .toList());
    }

    private Html nothingFound(NothingFound found) {
        Html it = Html.of("p")
                .add(Html.of("strong", sheet.word("profiles.nothing-found")))
                .add(" ");
        it.add(sheet.passage(found.getReason()));
        Html by = sheet.people(found.getBy().stream().toList());
        found.getOn().ifPresent(on -> by.add(by.isEmpty() ? "" : ", ").add(sheet.day(on)));
        return by.isEmpty() ? it : it.add(" (").add(by).add(")");
    }

    private Html leftBlank(List<LeftBlank> blanks) {
        Table table = new Table(sheet, "blanks.title", "blanks.which", "blanks.reason");
        blanks.forEach(blank -> table.row(
                Html.run().add(sheet.label(blank.getFiveP())), sheet.passage(blank.getReason())));
        Html rows = table.html("headed short");
        return rows.isEmpty()
                ? rows
                : Html.run().add(Html.of("h3", sheet.word("blanks.title"))).add(rows);
    }

    private void labelled(Html item, String key, Html value) {
        if (!value.isEmpty()) {
            detail(item, sheet.labelled(key, value));
        }
    }

    private static void detail(Html item, Html value) {
        if (!value.isEmpty()) {
            item.add(Html.of("div", value).as("detail"));
        }
    }
}
