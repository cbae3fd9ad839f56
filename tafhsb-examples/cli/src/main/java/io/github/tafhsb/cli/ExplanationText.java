// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import java.util.Set;

/** The explanation of a judgement for people to read. */
final class ExplanationText implements Telling {
    private final Words words;
    private final Language language;
    private final Paint paint;
    private final Set<RuleId> wanted;

    /** Takes which rules to tell of; all where there are none. */
    ExplanationText(Words words, Paint paint, Set<RuleId> wanted) {
        this.words = words;
        this.language = words.language();
        this.paint = paint;
        this.wanted = wanted;
    }

    @Override
    public String tell(Verdict verdict) {
        if (verdict.outcome() != Verdict.Outcome.FINE) {
            return new TextTelling(words, paint, false).tell(verdict);
        }
        StringBuilder text = new StringBuilder(TextTelling.heading(verdict, paint));
        verdict.report()
                .ifPresentOrElse(
                        report -> tell(report, text),
                        () -> text.append("  ").append(words.get("not-judged")).append('\n'));
        return text.append('\n').toString();
    }

    private void tell(Report report, StringBuilder text) {
        text.append("  ").append(words.get("judged-on", report.judgedOn().format())).append("\n");
        report.judged().stream()
                .filter(judged -> wanted.isEmpty() || wanted.contains(judged.rule().id()))
                .forEach(judged -> tell(judged, report, text));
    }

    private void tell(Report.Judged judged, Report report, StringBuilder text) {
        String outcome = words.label(judged.outcome());
        text.append("\n  ")
                .append(paint.heading(judged.rule().id().value()))
                .append("  ")
                .append(judged.problems().isEmpty() ? outcome : paint.weight(Weight.of(judged.rule().level()), outcome))
                .append("  ")
                .append(paint.aside(words.label(judged.rule().level())))
                .append('\n');
        line(judged.asks(language), text);
        if (judged.outcome() == Outcome.NOT_MET) {
            line(judged.meaning(language), text);
        }
        judged.because(language).ifPresent(reason -> line(reason, text));
        judged.problems().forEach(problem -> tell(problem, judged, text));
        report.settled(judged.rule().id()).forEach(settled -> {
            tell(settled.problem(), judged, text);
            line(words.get("settled"), text);
        });
        report.lapsed().stream()
                .filter(lapsed -> lapsed.rule().equals(judged.rule().id()))
                .forEach(lapsed -> line(lapsed.because().sentence(language), text));
    }

    private void tell(Problem problem, Report.Judged judged, StringBuilder text) {
        line("- " + (problem.pointer().isEmpty() ? "" : problem.pointer() + "  ") + judged.message(problem, language), text);
        line("  " + paint.aside(judged.settling(problem, language)), text);
    }

    private static void line(String line, StringBuilder text) {
        text.append("    ").append(line).append('\n');
    }
}
