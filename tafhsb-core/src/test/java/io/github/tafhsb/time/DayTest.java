// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2026-03-12", "2199-12-31"})
    void is_read_as_it_is_written(String text) {
        assertThat(Day.parse(text).format()).isEqualTo(text);
        assertThat(Day.parse(text)).isEqualTo(Day.of(LocalDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2026", "2026-03", "2026-3-12", "2026-03-32", "2023-02-29", "1899-12-31", "2200-01-01", "2026-03-12 ", "2026-03-12~",
                "2026-03-12T00:00", "12/03/2026", "+2026-03-12", "-2026-03-12", "+12026-03-12", "２０２６-03-12"
            })
    void refuses_whatever_is_no_such_day(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Day.parse(text)).withMessageContaining(": a day");
    }

    @Test
    void refuses_numbers_that_are_no_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> Day.of(2026, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> Day.of(2026, 13, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Day.of(1899, 12, 31));
        assertThatIllegalArgumentException().isThrownBy(() -> Day.of(2200, 1, 1));
    }

    @Test
    void is_a_date_known_to_the_day() {
        Day day = Day.of(2026, 3, 12);

        assertThat(day.earliest()).isEqualTo(day.latest()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void comes_before_after_or_at_the_same_time() {
        Day day = Day.of(2026, 3, 12);
        Day next = Day.of(2026, 3, 13);

        assertThat(day).isLessThan(next).isEqualByComparingTo(Day.parse("2026-03-12"));
        assertThat(day.isBefore(next)).isEqualTo(Certainty.CERTAINLY);
        assertThat(next.isBefore(day)).isEqualTo(Certainty.NOT);
        assertThat(day.isBefore(day)).isEqualTo(Certainty.NOT);
        assertThat(day.isAfter(day)).isEqualTo(Certainty.NOT);
    }
}
