// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record written from a case file. */
class EveryCaseFileTest {
    private static final Set<RuleId> CONSISTENCY = Set.of(RuleId.of("I01"), RuleId.of("I02"), RuleId.of("I03"));
    private static final Context LATE_IN_2026 = Context.on(LocalDate.of(2026, 12, 1));

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("case 02, draft", Case02.draft(), List.of("Morgan", "Adeyemi", "Whitlock", "Harrow")),
                arguments("case 03, draft", Case03.draft(), List.of("Sam", "Ferris")),
                arguments("case 03, with a scope decision", Case03.withScopeDecision(), List.of("Sam", "Ferris")),
                arguments("case 04, draft", Case04.draft(), List.of("Ravi", "Maddox", "Bell", "Rosen")),
                arguments("case 04, settled", Case04.settled(), List.of("Ravi", "Maddox", "Bell", "Rosen")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void identifiers_are_unique_references_resolve_and_dates_are_in_order(
            String title, Assessment assessment, List<String> names) {
        List<Problem> problems =
                Checker.standard().check(assessment, LATE_IN_2026).problems();
        assertThat(problems).as(title).extracting(Problem::rule).doesNotContainAnyElementsOf(CONSISTENCY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void nobody_is_called_by_name(String title, Assessment assessment, List<String> names) {
        assertThat(passages(assessment))
                .as(title)
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.getText().text()).doesNotContain(names));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void every_passage_is_in_english(String title, Assessment assessment, List<String> names) {
        assertThat(passages(assessment))
                .as(title)
                .extracting(Passage::getLanguage)
                .containsOnly(Language.ENGLISH);
    }

    private static List<Passage> passages(Assessment assessment) {
        return Parts.of(assessment).all(Passage.class);
    }
}
