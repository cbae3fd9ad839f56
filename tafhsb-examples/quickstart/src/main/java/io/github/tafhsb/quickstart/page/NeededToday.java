// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Report;

/** That somebody is needed today. Above everything else, and only there if somebody is. */
final class NeededToday {
    private NeededToday() {}

    static Html of(Sheet sheet, Report report) {
        if (report.urgent().isEmpty()) {
            return Html.run();
        }
        return sheet.section(Chapter.TODAY)
                .as("urgent")
                .add(sheet.sentence("today.meaning"))
                .add(new ProblemList(sheet).list(ProblemList.grouped(report.urgent())));
    }
}
