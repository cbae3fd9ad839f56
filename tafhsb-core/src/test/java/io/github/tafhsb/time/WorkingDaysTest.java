// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2026, 4, 2);
    private static final List<Day> EASTER = List.of(Day.of(2026, 4, 3), Day.of(2026, 4, 6));

    @Test
    void every_day_counts_unless_somebody_says_otherwise() {
        assertThat(WorkingDays.everyDay().plus(MAUNDY_THURSDAY, 14)).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void a_weekend_and_a_holiday_are_passed_over() {
        assertThat(WorkingDays.mondayToFriday().plus(MAUNDY_THURSDAY, 2)).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(WorkingDays.mondayToFriday().without(EASTER).plus(MAUNDY_THURSDAY, 2))
                .isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void no_day_on_is_the_same_day_whether_or_not_it_is_worked_on() {
        LocalDate sunday = LocalDate.of(2026, 4, 5);

        assertThat(WorkingDays.mondayToFriday().plus(sunday, 0)).isEqualTo(sunday);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.everyDay().plus(sunday, -1));
    }

    @Test
    void a_host_that_never_works_is_told_so_and_not_waited_for() {
        assertThatIllegalStateException().isThrownBy(() -> ((WorkingDays) day -> false).plus(MAUNDY_THURSDAY, 1));
    }
}
