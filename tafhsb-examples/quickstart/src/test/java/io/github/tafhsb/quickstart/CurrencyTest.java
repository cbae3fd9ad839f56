// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Currency;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.EntryId;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.PlanEnd;
import io.github.tafhsb.time.Day;
import org.junit.jupiter.api.Test;

/** Case 05: what is current, past its review, superseded. Nothing but a named person or a successor takes a plan out of force. */
class CurrencyTest {
    private final CaseRecord record = Case05.caseRecord();
    private final IssuedPlan march = record.getPlans().get(0);
    private final IssuedPlan september = record.getPlans().get(1);

    @Test
    void a_plan_is_current_up_to_the_day_of_its_review() {
        assertThat(record.currency(march, Day.of(2026, 6, 11))).isEqualTo(Currency.CURRENT);
    }

    @Test
    void between_a_missed_review_and_the_new_plan_the_old_one_is_past_its_review_and_in_force() {
        assertThat(record.currency(march, Day.of(2026, 6, 12))).isEqualTo(Currency.PAST_REVIEW);
        assertThat(record.currency(march, Day.of(2026, 9, 13))).isEqualTo(Currency.PAST_REVIEW);
    }

    @Test
    void the_new_plan_takes_over_on_the_day_it_starts() {
        assertThat(record.currency(march, Day.of(2026, 9, 14))).isEqualTo(Currency.SUPERSEDED);
        assertThat(record.currency(september, Day.of(2026, 9, 14))).isEqualTo(Currency.CURRENT);
    }

    @Test
    void a_plan_that_was_issued_in_error_and_ended_gives_the_old_one_back() {
        CaseRecord ended = record.append(end(PlanEnd.builder()
                .plan(september.getId())
                .endedBy(Case01.MANAGER)
                .endedOn(Day.of(2026, 9, 15))
                .build()));

        assertThat(ended.currency(september, Day.of(2026, 9, 16))).isEqualTo(Currency.ENDED);
        assertThat(ended.currency(march, Day.of(2026, 9, 16))).isEqualTo(Currency.PAST_REVIEW);
    }

    @Test
    void nobody_and_no_date_ahead_ends_a_plan() {
        PlanEnd unnamed = PlanEnd.builder().plan(september.getId()).build();
        PlanEnd ahead = unnamed.withEndedBy(Case01.MANAGER).withEndedOn(Day.of(2027, 1, 1));

        assertThat(record.append(end(unnamed)).currency(september, Day.of(2026, 9, 16))).isEqualTo(Currency.CURRENT);
        assertThat(record.append(end(ahead)).currency(september, Day.of(2026, 9, 16))).isEqualTo(Currency.CURRENT);
    }

    @Test
    void the_first_version_is_superseded_unaltered_and_still_readable() {
        assertThat(record.getVersions()).hasSize(2);
        assertThat(record.currency(record.getVersions().get(0), Day.of(2026, 9, 16)))
                .isEqualTo(Currency.SUPERSEDED);
        assertThat(record.getVersions().get(0)).isEqualTo(Case01.signedVersion());
    }

    private static Entry end(PlanEnd end) {
        return Entry.builder()
                .id(EntryId.of("entry-end"))
                .version(2)
                .what(new EntryContent.PlanEnded(end))
                .build();
    }
}
