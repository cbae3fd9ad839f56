// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.none;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** No provider at all: the checker says the same that a provider is made to say, on the module path. */
class SaidTest {
    private final Context context = Context.on(Said.TODAY);

    @Test
    void there_is_no_provider_and_this_is_a_module() {
        assertThatThrownBy(Validation::buildDefaultValidatorFactory).isInstanceOf(NoProviderFoundException.class);
        assertThat(Said.class.getModule().getName()).isEqualTo("org.example.none");
    }

    @Test
    void the_checker_says_what_the_file_says() throws IOException {
        Report drafted = Checker.standard().check(Said.draft(), context);
        Report signed = Checker.standard().check(Said.draft(), context, SignOff.builder().build());
        List<String> lines = new ArrayList<>();
        lines.addAll(Said.lines("advice", of(drafted, problem -> isAdvice(problem.level()))));
        lines.addAll(Said.lines("finalising", of(signed, problem -> problem.level() == Level.BLOCKS)));
        lines.addAll(Said.lines("urgent", of(drafted, problem -> problem.level() == Level.URGENT)));

        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.write(Said.FILE, lines);
        }
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(Files.readAllLines(Said.FILE)).isEqualTo(lines);
    }

    private static boolean isAdvice(Level level) {
        return level == Level.WARNS || level == Level.NOTES;
    }

    private static List<Problem> of(Report report, Predicate<Problem> kind) {
        return report.problems().stream().filter(kind).toList();
    }
}
