// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.Finalisation;
import io.github.tafhsb.assessment.Scope;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Case03Test {
    private static final LocalDate IN_MAY = LocalDate.of(2026, 5, 20);

    @Test
    void the_case_is_outside_the_edition_by_age_and_by_learning_disability() {
        Scope scope = Scope.of(Case03.draft(), EditionProfile.firstVersion(), Day.of(IN_MAY));
        assertThat(scope.outside()).containsExactlyInAnyOrder(Limit.TOO_YOUNG, Limit.LEARNING_DISABILITY);
    }

    @Test
    void no_signature_makes_it_a_completed_assessment() {
        SignOff approval = SignOff.builder().decision(SignOffDecision.APPROVED).build();
        assertThat(Case03.withScopeDecision().finalise(Context.on(IN_MAY), approval))
                .isInstanceOf(Finalisation.OutsideEdition.class);
    }

    @Test
    void the_decision_adds_to_what_was_written_down_and_takes_nothing_away() {
        Assessment decided = Case03.withScopeDecision();
        assertThat(decided.getScopeDecision()).hasValueSatisfying(decision -> {
            assertThat(decision.getReason()).isPresent();
            assertThat(decision.getUsedInstead()).isPresent();
        });
        assertThat(decided)
                .isEqualTo(Case03.draft()
                        .withScopeDecision(decided.getScopeDecision().orElseThrow()));
    }

    @Test
    void a_simple_plan_is_issued_and_says_that_it_is_outside_the_edition() {
        assertThat(Case03.issuedPlan().getOutsideEdition()).contains(YesNo.YES);
        assertThat(Case03.issuedPlan().getPlan().getEnvironments()).hasSize(3);
    }

    @Test
    void the_work_is_closed_outside_the_edition_without_a_signed_version() {
        CaseRecord closed = Case03.closure();
        assertThat(closed.getVersions()).isEmpty();
        assertThat(closed.getPlans()).containsExactly(Case03.issuedPlan());
        assertThat(closed.getEntries())
                .singleElement()
                .extracting(entry -> entry.getWhat())
                .isInstanceOfSatisfying(
                        EntryContent.Closed.class,
                        end -> assertThat(end.held().getOutsideEdition()).contains(YesNo.YES));
    }

    @Test
    void a_host_shows_names_that_the_record_does_not_hold() {
        assertThat(Case03.names().apply(Case03.EARLY_HELP)).isEqualTo("Ms L. Ferris");
    }
}
