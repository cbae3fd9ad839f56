// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules say of each case, draft and settled: the lines that a person read with the question whether they would want to be told
 * this.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write them anew, and read what git shows.
 */
class FindingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/tafhsb/quickstart/findings");
    private static final int WARNINGS_THAT_ARE_STILL_READ = 5;

    /**
     * One state of a case and what it is judged with.
     *
     * @param name of the file
     * @param record the state
     * @param context the day and the organisation's limits
     * @param signOff the signature; empty for a draft
     */
    record State(String name, Assessment record, Context context, Optional<SignOff> signOff) {

        Report judged() {
            return signOff.map(signed -> Checker.standard().check(record, context, signed))
                    .orElseGet(() -> Checker.standard().check(record, context));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<State> states() {
        return Stream.of(drafts(), asFarAsTheFileGoes(), settled()).flatMap(states -> states);
    }

    static Stream<State> drafts() {
        return Stream.of(
                new State("case-01-draft", Case01.draft(), on(Day.of(2026, 3, 9)), Optional.empty()),
                new State("case-02-draft", Case02.draft(), on(Case02.PLAN_STARTS), Optional.empty()),
                new State("case-03-draft", Case03.draft(), on(Day.of(2026, 5, 11)), Optional.empty()),
                new State("case-04-draft", Case04.draft(), on(Case04.AGREED_ON), Optional.empty()));
    }

    /** With every answer that its file gives; where the file is silent the record is, and the rules go on asking. */
    static Stream<State> asFarAsTheFileGoes() {
        return Stream.of(new State(
                "case-03-scope-decision", Case03.withScopeDecision(), on(Day.of(2026, 5, 13)), Optional.empty()));
    }

    static Stream<State> settled() {
        return Stream.of(
                new State("case-01-settled", Case01.settled(), on(Case01.SIGNED_ON), Optional.of(Case01.signOff())),
                new State("case-04-settled", Case04.settled(), on(Case04.AGREED_ON), Optional.of(Case04.signOff())),
                new State("case-05-second-version", Case05.secondVersion(), on(Case05.SIGNED_ON), Optional.of(Case05.signOff())));
    }

    @ParameterizedTest
    @MethodSource("states")
    void says_what_a_good_supervisor_would_ask(State state) throws IOException {
        String said = String.join("\n", lines(state.judged())) + "\n";
        Path file = FOLDER.resolve(state.name() + ".txt");

        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, said);
        }
        assertThat(Files.readString(file)).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("settled")
    void a_record_in_good_order_is_left_in_peace(State state) {
        Report report = state.judged();

        assertThat(report.urgent()).isEmpty();
        assertThat(report.blocking()).isEmpty();
        assertThat(report.warnings()).hasSizeLessThanOrEqualTo(WARNINGS_THAT_ARE_STILL_READ);
    }

    private static Context on(Day day) {
        return Case01.context(day.date());
    }

    private static List<String> lines(Report report) {
        List<String> said = Stream.of(
                        report.problems().stream().map(FindingsTest::line),
                        report.stillToAsk().stream().map(FindingsTest::line),
                        report.settled().stream().map(each -> "(settled) " + line(each.problem())))
                .flatMap(lines -> lines)
                .toList();
        return said.isEmpty() ? List.of("nothing is open") : said;
    }

    private static String line(Problem problem) {
        return problem.level().wire() + " " + problem.code() + " " + problem.pointer() + "\n    "
                + problem.message(Language.ENGLISH) + "\n    " + problem.settling(Language.ENGLISH);
    }
}
