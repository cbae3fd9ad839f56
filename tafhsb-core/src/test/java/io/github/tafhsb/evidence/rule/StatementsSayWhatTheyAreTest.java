// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementsSayWhatTheyAreTest {
    private final Rule<?> rule = new StatementsSayWhatTheyAre();
    private final Statement opinion = Statement.builder()
            .id(StatementId.of("view"))
            .kind(StatementKind.OPINION)
            .build();

    private static Assessment saying(Statement... statements) {
        return SchoolImageCase.withFirstEvidence(item -> item.withStatements(statements));
    }

    @Test
    void is_met_when_every_statement_has_its_kind_and_every_opinion_its_holder() {
        assertThatRule(rule).isMetBy(SchoolImageCase.inGoodOrder());
    }

    @Test
    void points_at_the_statement_without_a_kind() {
        Assessment unsorted = saying(
                opinion.withHolder(Line.of("Coach")),
                opinion.withId(StatementId.of("other")).withKind(Optional.empty()));

        assertThatRule(rule).isBrokenBy(unsorted, "/evidence/0/statements/1/kind");
        assertThat(SchoolImageCase.told(rule, unsorted)).containsExactly("noKind");
    }

    @Test
    void points_at_the_opinion_that_nobody_holds() {
        assertThatRule(rule).isBrokenBy(saying(opinion), "/evidence/0/statements/0/holder");
        assertThat(SchoolImageCase.told(rule, saying(opinion))).containsExactly("noHolder");
    }

    @Test
    void an_opinion_is_held_by_a_person_of_the_record_or_by_a_role() {
        assertThatRule(rule).isMetBy(saying(opinion.withWhose(SchoolImageCase.PRYCE)));
        assertThatRule(rule).isMetBy(saying(opinion.withHolder(Line.of("Coach"))));
    }

    @Test
    void an_account_needs_no_holder_of_its_own() {
        assertThatRule(rule).isMetBy(saying(opinion.withKind(StatementKind.ACCOUNT)));
    }

    @Test
    void has_nothing_to_judge_without_statements() {
        assertThatRule(rule)
                .doesNotApplyTo(SchoolImageCase.inGoodOrder().withEvidence(), NotApplicable.NOTHING_TO_JUDGE);
    }
}
