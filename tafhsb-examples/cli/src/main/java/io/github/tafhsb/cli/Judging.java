// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SignOff;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What records are judged under, as somebody says it on the command line. */
final class Judging extends Settings {
    private static final SignOff ABOUT_TO_BE_SIGNED = SignOff.builder().build();

    @Option(names = "--final", description = "Judge assessments as if they were about to be signed.")
    private boolean isFinal;

    /** {@return how a record is judged; empty for what no rule judges, and for a version that was judged when it was signed} */
    Optional<Report> report(Object value, Context context) {
        if (value instanceof Assessment assessment) {
            Checker checker = Checker.standard();
            return Optional.of(
                    isFinal
                            ? checker.check(assessment, context, ABOUT_TO_BE_SIGNED)
                            : checker.check(assessment, context));
        }
        return value instanceof CaseRecord record
                ? Optional.of(Checker.standard().check(record, context))
                : Optional.empty();
    }
}
