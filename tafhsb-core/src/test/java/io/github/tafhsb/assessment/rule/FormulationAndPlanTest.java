// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules about formulation, plan and currency say together. */
class FormulationAndPlanTest {
    private static final Set<String> RULES = Set.of(
            "D01", "D02", "D05", "D12", "D17", "D20", "D28", "E01", "E02", "E03", "E05", "E06", "E08", "E09", "E11",
            "E13", "E16", "E31", "E35", "F01");

    private final Context march = Context.on(LocalDate.of(2026, 3, 13));
    private final Checker checker = Checker.of(Checker.standard().rules().stream()
            .filter(rule -> RULES.contains(rule.id().value()))
            .toList());

    @Test
    void the_book_holds_each_of_them_once() {
        assertThat(checker.rules()).extracting(rule -> rule.id().value()).containsExactlyInAnyOrderElementsOf(RULES);
    }

    @Test
    void a_record_in_good_order_gives_nothing() {
        assertThat(checker.check(SoundRecord.assessment(), march).problems()).isEmpty();
        assertThat(checker.check(SoundRecord.assessment(), march, SoundRecord.signed())
                        .problems())
                .isEmpty();
    }

    @Test
    void an_empty_draft_says_what_is_urgent_and_that_there_is_no_formulation() {
        assertThat(checker.check(Assessment.begin(AssessmentId.of("AS-2")), march)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("D28", "E31", "D17");
    }

    @Test
    void a_missing_plan_is_one_problem_before_and_on_the_day_of_sign_off() {
        var unprotected = SoundRecord.assessment().withPlan(Optional.empty());

        assertThat(checker.check(unprotected, march).problems())
                .extracting(Problem::code)
                .containsExactly("E31");
        assertThat(checker.check(unprotected, march, SoundRecord.signed()).problems())
                .extracting(Problem::code)
                .containsExactly("E01");
    }

    @Test
    void a_missed_review_is_one_problem_before_and_on_the_day_of_sign_off() {
        var missed = SoundRecord.assessment().withPlan(SoundRecord.plan().withReviewOn(Day.of(2026, 3, 12)));

        assertThat(checker.check(missed, march).problems())
                .extracting(Problem::code)
                .containsExactly("F01");
        assertThat(checker.check(missed, march, SoundRecord.signed()).problems())
                .extracting(Problem::code)
                .containsExactly("E13");
    }

    @Test
    void a_missing_formulation_is_one_problem() {
        var unexplained = SoundRecord.assessment().withFormulation(Optional.empty());

        assertThat(checker.check(unexplained, march).problems())
                .extracting(Problem::code)
                .containsExactly("D17");
    }

    @Test
    void outside_the_edition_only_what_is_urgent_is_said() {
        var outside = Assessment.begin(AssessmentId.of("AS-2"))
                .withChild(Child.builder().id(SoundRecord.CHILD).sex(Sex.FEMALE).build());

        assertThat(checker.check(outside, march, SoundRecord.signed()).problems())
                .extracting(Problem::code)
                .containsExactly("D28", "E31");
    }
}
