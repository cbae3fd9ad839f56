// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Problems as people read them: each sentence once, with every place it is about, and what would settle it. */
final class ProblemList {
    private final Sheet sheet;

    ProblemList(Sheet sheet) {
        this.sheet = sheet;
    }

    private record Sentence(RuleId rule, String variant) {}

    /** {@return problems that one sentence tells, together, in their order} */
    static List<List<Problem>> grouped(List<Problem> problems) {
        Map<Sentence, List<Problem>> groups = new LinkedHashMap<>();
        problems.forEach(problem -> groups.computeIfAbsent(
                        new Sentence(problem.rule(), problem.variant()), sentence -> new ArrayList<>())
                .add(problem));
        return List.copyOf(groups.values());
    }

    /** {@return a list of groups of problems, under a heading that says how much they weigh} */
    Html list(List<List<Problem>> groups) {
        Html list = Html.of("ol").as("problems");
        groups.forEach(group -> list.add(item(group)));
        return list;
    }

    private Html item(List<Problem> group) {
        Problem first = group.get(0);
        Html what = Html.of("p", Html.of("strong", first.message(sheet.language())));
        if (first.level() == Level.URGENT) {
            what.add(" ").add(Html.of("span", sheet.label(first.level())).as("mark"));
        }
        Html how = Html.of("p", sheet.labelled("rules.settling", Html.run().add(first.settling(sheet.language()))));
        Html where = Html.of("p", sheet.labelled("rules.about", places(group)))
                .as("where")
                .add(" · ")
                .add(sheet.labelled("rules.rule", Html.run().add(first.code())));
        return Html.of("li", what, how, where);
    }

    /** {@return links to everything a group of problems is about} */
    Html places(List<Problem> group) {
        Set<Anchors.Place> places = new LinkedHashSet<>();
        group.forEach(problem -> places.add(sheet.anchors().of(problem)));
        Html list = Html.run();
        String before = "";
        for (Anchors.Place place : places) {
            list.add(before).add(Html.link(place.id()).add(place.label()));
            before = "; ";
        }
        return list;
    }
}
