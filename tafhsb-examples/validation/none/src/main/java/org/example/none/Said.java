// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.none;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.rule.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** One record, and what every way of validating says of it: the lines of {@code said.txt}. */
public final class Said {
    /** The day on which everybody judges. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    /** What has to be said. */
    public static final Path FILE = Path.of("../said.txt");

    private Said() {}

    /** {@return the first draft of case 01, as it comes with the library} */
    public static Assessment draft() {
        try (InputStream sample = TafhsbJson.class.getResourceAsStream("samples/v1/case-01-draft.json")) {
            return TafhsbJson.standard().read(Assessment.class, sample.readAllBytes()).orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@return a line for each problem: the group, the level, the rule and the place} */
    public static List<String> lines(String group, Collection<Problem> problems) {
        return problems.stream()
                .map(problem -> String.join(
                        " ", group, problem.level().wire(), problem.key(), problem.pointer()).strip())
                .sorted()
                .toList();
    }

    /** {@return the lines of one group} */
    public static List<String> expected(String group) throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith(group + " "))
                .toList();
    }
}
