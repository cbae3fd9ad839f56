// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.RuleBook;
import io.github.tafhsb.rule.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells of every rule what it asks, why, and what it came to in a record. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells of every rule what it asks, why, what it came to and what would settle it. A signed version is judged "
                + "again, as of today; the judgement that counts is the one it was signed with.")
final class Explain extends OverDocuments {
    @Mixin
    private Judging judging;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES}. JSON is one object a line for each document; SARIF is one run over all. "
                    + "Default: text.")
    private Format format;

    @Option(names = "--rule", paramLabel = "RULE", description = "In text, tell of this rule alone, such as D05. May be said again.")
    private List<String> rules = new ArrayList<>();

    private Context context;
    private Set<RuleId> wanted = Set.of();

    Explain(Surroundings around) {
        super(around);
    }

    @Override
    void prepare() {
        context = judging.context(json(), around().today(), words());
        wanted = new LinkedHashSet<>();
        rules.forEach(rule -> wanted.add(known(rule)));
    }

    private RuleId known(String rule) {
        return RuleBook.standard().entries().stream()
                .map(RuleBook.Entry::id)
                .filter(id -> id.value().equals(rule))
                .findFirst()
                .orElseThrow(() -> new Misuse(words().get("no-such-rule", rule)));
    }

    @Override
    Telling telling() {
        return switch (format) {
            case TEXT -> new ExplanationText(words(), paint(), Set.copyOf(wanted));
            case JSON -> new ExplanationJson(json(), showsValues());
            case SARIF -> new SarifTelling(json(), words(), context, true, showsValues());
        };
    }

    @Override
    Verdict look(Document document, DocumentKind kind, Object value, Values values) {
        Optional<Report> report = value instanceof FinalAssessment signed
                ? Optional.of(signed.judgeAgain(context).report())
                : judging.report(value, context);
        return new Verdict(
                document.name(),
                document.line(),
                Optional.of(kind),
                Verdict.Outcome.FINE,
                List.of(),
                report,
                Optional.empty());
    }
}
