// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report explains itself: what was asked, why, what came of it, and what somebody did about it. */
class ReportTest {
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));

    @Test
    void says_which_record_it_is_about() {
        Report report = Checker.standard().check(SoundRecord.assessment().withVersion(3), CONTEXT);

        assertThat(report.assessment()).isEqualTo(SoundRecord.assessment().getId());
        assertThat(report.version()).isEqualTo(3);
    }

    @Test
    void every_rule_says_what_it_asks_and_why_and_a_reason_if_it_has_nothing_to_say() {
        for (Report report : List.of(
                Checker.standard().check(SoundRecord.assessment(), CONTEXT),
                Checker.standard().check(Assessment.begin(AssessmentId.of("new")), CONTEXT))) {
            for (Language language : Language.values()) {
                assertThat(report.judged()).hasSizeGreaterThan(130).allSatisfy(each -> {
                    assertThat(each.asks(language)).endsWith(".");
                    assertThat(each.meaning(language)).endsWith(".");
                    assertThat(each.because(language).isPresent()).isEqualTo(each.outcome() == Outcome.NOT_APPLICABLE);
                    assertThat(each.problems()).allSatisfy(problem -> {
                        assertThat(each.message(problem, language)).isEqualTo(problem.message(language));
                        assertThat(each.settling(problem, language)).isEqualTo(problem.settling(language));
                    });
                });
            }
        }
    }

    @Test
    void every_reason_to_say_nothing_is_a_sentence_in_both_languages() {
        for (NotApplicable reason : NotApplicable.values()) {
            for (Language language : Language.values()) {
                assertThat(reason.sentence(language)).as("%s", reason).endsWith(".");
            }
        }
    }

    @Test
    void what_somebody_settled_stays_and_names_by_what() {
        Assessment record = SoundRecord.assessment()
                .withFormulation(SoundRecord.formulation().withOwnHarm(Optional.empty()))
                .withExceptions(SupervisorException.builder()
                        .id(ExceptionId.of("EX-1"))
                        .rule(RuleId.of("D12"))
                        .decidedBy(SoundRecord.SUPERVISOR)
                        .decidedOn(CONTEXT.today())
                        .reason(Passage.of("Being asked elsewhere."))
                        .build());

        Report report = Checker.standard().check(record, CONTEXT);

        assertThat(report.settled(RuleId.of("D12"))).singleElement().satisfies(each -> {
            assertThat(each.by()).isEqualTo(ExceptionId.of("EX-1"));
            assertThat(each.problem().message(Language.ENGLISH)).isNotBlank();
        });
        assertThat(report.settled(RuleId.of("D05"))).isEmpty();
    }

    @Test
    void a_rule_of_a_hosts_own_that_says_nothing_of_itself_says_whose_it_is() {
        Report.Judged judged = judgedBy(new Silent());
        Problem problem = judged.problems().get(0);

        for (Language language : Language.values()) {
            assertThat(List.of(
                            judged.asks(language),
                            judged.meaning(language),
                            judged.message(problem, language),
                            judged.settling(problem, language),
                            problem.message(language),
                            problem.settling(language)))
                    .allMatch(text -> text.contains(language == Language.ENGLISH ? "rganisation" : "sefydliad"));
        }
    }

    @Test
    void a_rule_of_a_hosts_own_says_what_it_likes() {
        Report.Judged judged = judgedBy(new Spoken());

        assertThat(judged.message(judged.problems().get(0), Language.ENGLISH)).isEqualTo("Too long for our panel.");
        assertThat(judged.asks(Language.ENGLISH)).isEqualTo("An explanation fits on our panel’s form.");
    }

    @Test
    void a_rule_of_a_hosts_own_that_answers_nothing_does_not_pass_for_met() {
        assertThatNullPointerException().isThrownBy(() -> judgedBy(new Speechless())).withMessageContaining("Z");
    }

    private static Report.Judged judgedBy(Rule<?> rule) {
        return Checker.of(List.of(rule)).check(SoundRecord.assessment(), CONTEXT).judged().get(0);
    }

    private static class Silent extends Rule<Hypothesis> {
        Silent() {
            super("Z01", 1, Level.NOTES, SettledBy.ANSWER, Hypothesis.class, "inference");
        }

        @Override
        public Finding judge(Hypothesis hypothesis, Facts facts) {
            return Finding.notMet("statement");
        }
    }

    private static final class Spoken extends Silent {
        @Override
        public String asks(Language language) {
            return "An explanation fits on our panel’s form.";
        }

        @Override
        public String message(String variant, Language language) {
            return "Too long for our panel.";
        }
    }

    private static final class Speechless extends Silent {
        @Override
        public Finding judge(Hypothesis hypothesis, Facts facts) {
            return null;
        }
    }
}
