// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.text.Line;
import java.util.List;
import java.util.Optional;

/** If this happens, then: who does what, whom to ring in and out of hours, and who decides. */
final class Contingencies {
    private final Sheet sheet;

    Contingencies(Sheet sheet) {
        this.sheet = sheet;
    }

    Html html(List<Contingency> contingencies) {
        Html heading = Html.run().add(Html.of("h3", sheet.word("contingencies.title")));
        if (contingencies.isEmpty()) {
            return heading.add(sheet.silence("contingencies.none"));
        }
        Table table = new Table(
                sheet,
                "contingencies.title",
                "contingencies.if",
                "contingencies.then",
                "contingencies.ring",
                "contingencies.out-of-hours",
                "contingencies.decides");
        for (Contingency contingency : contingencies) {
            table.row(
                    sheet.anchors().mark(contingency.getId(), sheet.word("contingencies.one")),
                    ifThis(contingency),
                    sheet.passage(contingency.getThen()),
                    ring(contingency.getContact().map(sheet::person), contingency.getNumber()),
                    ring(contingency.getOutOfHours().map(Line::text), contingency.getOutOfHoursNumber()),
                    sheet.people(contingency.getDecides().stream().toList()));
        }
        return heading.add(table.html("headed"));
    }

    private Html ifThis(Contingency contingency) {
        Html what = sheet.passage(contingency.getIfThis());
        if (what.isEmpty() || contingency.getKind() == ContingencyKind.CONTROL_FAILS) {
            Html kind = Html.of("span", sheet.label(contingency.getKind())).as("label");
            return what.isEmpty()
                    ? Html.run().add(kind)
                    : Html.run().add(Html.of("div", kind)).add(what);
        }
        return what;
    }

    private Html ring(Optional<String> whom, Optional<Line> number) {
        Html ring = Html.run().add(whom.orElse(""));
        number.ifPresent(it -> ring.add(ring.isEmpty() ? "" : " ")
                .add(Html.of("strong", it.text()).as("number")));
        return ring.isEmpty()
                ? Html.of("span", sheet.word("contingencies.nobody")).as("silence")
                : ring;
    }
}
