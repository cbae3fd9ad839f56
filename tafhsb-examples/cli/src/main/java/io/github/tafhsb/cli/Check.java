// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads documents, judges the records among them, and tells what a person should know. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads documents and judges records by the rules. It informs a person and decides nothing.")
final class Check extends OverDocuments {
    @Mixin
    private Judging judging;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES}. JSON is one object a line for each document; SARIF is one run over all. "
                    + "Default: text.")
    private Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "BLOCKS",
            description = "From where on a finding is a problem: ${COMPLETION-CANDIDATES}. Default: blocks.")
    private Weight least;

    @Option(
            names = {"-q", "--quiet"},
            description = "In text, tell the count alone.")
    private boolean isQuiet;

    private Context context;

    Check(Surroundings around) {
        super(around);
    }

    @Override
    void prepare() {
        context = judging.context(json(), around().today(), words());
    }

    @Override
    Telling telling() {
        return switch (format) {
            case TEXT -> new TextTelling(words(), paint(), isQuiet);
            case JSON -> new JsonTelling();
            case SARIF -> new SarifTelling(json(), words(), context, false, showsValues());
        };
    }

    @Override
    Verdict look(Document document, DocumentKind kind, Object value, Values values) {
        Optional<Report> report = judging.report(value, context);
        List<Finding> findings = report.map(Report::problems).orElse(List.of()).stream()
                .map(problem -> Finding.of(problem, words().language(), values))
                .toList();
        boolean isProblem = findings.stream().anyMatch(finding -> finding.weight().compareTo(least) <= 0);
        return new Verdict(
                document.name(),
                document.line(),
                Optional.of(kind),
                isProblem ? Verdict.Outcome.PROBLEMS : Verdict.Outcome.FINE,
                findings,
                report,
                Optional.empty());
    }

    @Override
    String summary(Tally tally) {
        return isToFile() || format != Format.TEXT ? tally.summary(words()) : "";
    }
}
