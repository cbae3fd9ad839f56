// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import java.util.List;

/** What people decided about rules: a supervisor's exceptions and the answers to warnings, under their names. */
final class Decisions {
    private final Sheet sheet;
    private final Assessment assessment;
    private final Report report;

    Decisions(Sheet sheet, Assessment assessment, Report report) {
        this.sheet = sheet;
        this.assessment = assessment;
        this.report = report;
    }

    Html html() {
        if (assessment.getExceptions().isEmpty()
                && assessment.getWarningAnswers().isEmpty()) {
            return Html.run();
        }
        return sheet.section(Chapter.DECISIONS).add(exceptions()).add(answers());
    }

    private Html exceptions() {
        Table table = new Table(
                sheet, "decisions.exceptions", "decisions.rule", "decisions.reason", "decisions.by", "decisions.on");
        for (SupervisorException exception : assessment.getExceptions()) {
            table.row(
                    sheet.anchors().mark(exception.getId(), sheet.word("decisions.exception")),
                    settled(exception.getId(), exception.getRule()),
                    sheet.passage(exception.getReason()),
                    sheet.people(exception.getDecidedBy().stream().toList()),
                    sheet.day(exception.getDecidedOn()));
        }
        return table.html("decisions");
    }

    private Html answers() {
        Table table = new Table(
                sheet, "decisions.answers", "decisions.warning", "decisions.answer", "decisions.by", "decisions.on");
        for (WarningAnswer answer : assessment.getWarningAnswers()) {
            Html on = sheet.day(answer.getAnsweredOn());
            answer.getUntil()
                    .ifPresent(until -> on.add(Html.of("div", sheet.labelled("decisions.until", sheet.day(until)))));
            table.row(
                    sheet.anchors().mark(answer.getId(), sheet.word("decisions.an-answer")),
                    settled(answer.getId(), answer.getRule()),
                    sheet.passage(answer.getAnswer()),
                    sheet.people(answer.getAnsweredBy().stream().toList()),
                    on);
        }
        return table.html("decisions");
    }

    /** What a decision settles on the day the record was judged; a decision that settles nothing says so. */
    private Html settled(PartId<?> by, RuleId rule) {
        List<Problem> problems = report.settled().stream()
                .filter(settled -> settled.by().equals(by))
                .map(Report.Settled::problem)
                .toList();
        Html what = Html.run();
        report.lapsed().stream()
                .filter(lapsed -> lapsed.by().equals(by))
                .forEach(lapsed ->
                        what.add(Html.of("div").add(lapsed.because().sentence(sheet.language()))));
        if (problems.isEmpty()) {
            what.add(Html.of("span", sheet.word("decisions.settles-nothing")).as("silence"));
        }
        for (List<Problem> group : ProblemList.grouped(problems)) {
            what.add(Html.of("div")
                    .add(group.get(0).message(sheet.language()))
                    .add(" ")
                    .add(Html.of("span", new ProblemList(sheet).places(group)).as("where")));
        }
        return what.add(Html.of("div", sheet.labelled("rules.rule", Html.run().add(rule.value())))
                .as("where"));
    }
}
