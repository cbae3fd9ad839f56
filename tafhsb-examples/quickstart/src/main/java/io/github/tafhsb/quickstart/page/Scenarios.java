// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Scenario;
import java.util.List;
import java.util.Optional;

/** Situations to plan for. Not predictions. */
final class Scenarios {
    private Scenarios() {}

    static Html of(Sheet sheet, Optional<Formulation> formulation) {
        List<Scenario> scenarios = formulation.map(Formulation::getScenarios).orElse(List.of());
        if (scenarios.isEmpty()) {
            return Html.run();
        }
        Table table = new Table(
                sheet,
                "scenarios.title",
                "scenarios.what",
                "scenarios.who",
                "scenarios.where",
                "scenarios.signs",
                "scenarios.from");
        for (Scenario scenario : scenarios) {
            String number = sheet.number(scenario.getId()).orElseThrow();
            table.row(
                    sheet.anchors().mark(scenario.getId(), sheet.word("scenarios.one") + " " + number),
                    Html.run().add(Html.of("b", number)).add(" ").add(sheet.passage(scenario.getWhat())),
                    sheet.passage(scenario.getWho()),
                    sheet.passage(scenario.getWhere()),
                    sheet.passage(scenario.getEarlySigns()),
                    sheet.refs(scenario.getHypotheses()));
        }
        return sheet.section(Chapter.SCENARIOS)
                .add(sheet.sentence("scenarios.meaning"))
                .add(table.html("headed"));
    }
}
