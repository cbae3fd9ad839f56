// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.FinalAssessment;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is known in a record and what is not. */
@Command(
        name = "outline",
        mixinStandardHelpOptions = true,
        description = "Tells what is known of a case and what is not: concerns beside strengths, the five Ps, sources that disagree, open "
                + "gaps, and what is still to ask. Of a case record, its latest signed version. Nothing is counted.")
final class Outlines extends OverDocuments {
    @Mixin
    private Settings settings;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text or json, which is one object a line for each document. Default: text.")
    private Format format;

    private Context context;

    Outlines(Surroundings around) {
        super(around);
    }

    @Override
    void prepare() {
        if (format == Format.SARIF) {
            throw new Misuse(words().get("no-problems-to-tell"));
        }
        context = settings.context(json(), around().today(), words());
    }

    @Override
    Telling telling() {
        return format == Format.JSON
                ? new OutlineJson(json(), context, showsValues())
                : new OutlineText(words(), paint(), context, showsValues());
    }

    @Override
    Verdict look(Document document, DocumentKind kind, Object value, Values values) {
        return new Verdict(
                document.name(),
                document.line(),
                Optional.of(kind),
                Verdict.Outcome.FINE,
                List.of(),
                Optional.empty(),
                Optional.of(value));
    }

    /** {@return what is outlined of what a document says; empty for what is no record of a case} */
    static Optional<Assessment> record(Verdict verdict) {
        Object value = verdict.value().orElse(null);
        if (value instanceof CaseRecord record) {
            return record.latest().map(FinalAssessment::getContent);
        }
        return value instanceof FinalAssessment signed
                ? Optional.of(signed.getContent())
                : Optional.ofNullable(value instanceof Assessment assessment ? assessment : null);
    }
}
