// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import java.util.List;

/** What the rules say of the record, and what would settle it. It informs; somebody decides. */
final class RulesSay {
    private static final int SHOWN_FIRST = 4;

    private final Sheet sheet;
    private final Report report;

    private RulesSay(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    static Html of(Sheet sheet, Report report) {
        RulesSay say = new RulesSay(sheet, report);
        Html section = sheet.section(Chapter.RULES);
        if (report.scope().isOutside()) {
            section.add(sheet.sentence("rules.outside"));
        }
        List<Problem> remarks = report.problems().stream()
                .filter(problem -> problem.level() == Level.NOTES)
                .toList();
        if (report.problems().isEmpty()) {
            return section.add(sheet.sentence("rules.nothing-open"));
        }
        if (!report.urgent().isEmpty()) {
            section.add(Html.of("p")
                    .add(sheet.word("rules.urgent-above") + " ")
                    .add(Html.link(Chapter.TODAY.anchor()).add(sheet.anchors().title(Chapter.TODAY))));
        }
        if (report.blocking().isEmpty() && !report.scope().isOutside()) {
            section.add(sheet.sentence("rules.nothing-blocks"));
        }
        section.add(say.list(report.scope().isOutside() ? "rules.still-open" : "rules.blocks", report.blocking()));
        section.add(say.list("rules.warnings", report.warnings()));
        return section.add(say.list("rules.remarks", remarks));
    }

    /** The first few in sight, the rest folded on a screen and printed in full. */
    private Html list(String titleKey, List<Problem> problems) {
        if (problems.isEmpty()) {
            return Html.run();
        }
        List<List<Problem>> groups = ProblemList.grouped(problems);
        ProblemList items = new ProblemList(sheet);
        Html list = Html.run()
                .add(Html.of("h3", sheet.word(titleKey)))
                .add(items.list(groups.subList(0, Math.min(SHOWN_FIRST, groups.size()))));
        if (groups.size() > SHOWN_FIRST) {
            List<List<Problem>> rest = groups.subList(SHOWN_FIRST, groups.size());
            list.add(Html.of(
                    "details",
                    Html.of("summary", sheet.word("rules.more") + ": " + rest.size()),
                    items.list(rest).with("start", Integer.toString(SHOWN_FIRST + 1))));
        }
        return list;
    }
}
