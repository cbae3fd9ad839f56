// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2023,            2023-01-01, 2023-12-31",
        "2026-05,         2026-05-01, 2026-05-31",
        "2024-02,         2024-02-01, 2024-02-29",
        "2023-02,         2023-02-01, 2023-02-28",
        "2026-05-03,      2026-05-03, 2026-05-03",
        "2023~,           2022-01-01, 2024-12-31",
        "2026-05~,        2026-04-01, 2026-06-30",
        "2026-01~,        2025-12-01, 2026-02-28",
        "2026-05-03~,     2026-04-26, 2026-05-10",
        "2023/2025-06,    2023-01-01, 2025-06-30",
        "2023~/2025-06~,  2022-01-01, 2025-07-31",
        "2026/2026-05-03, 2026-01-01, 2026-12-31",
        "2025/2023,       2023-01-01, 2025-12-31",
        "1900~,           1899-01-01, 1901-12-31",
        "2199-12-31~,     2199-12-24, 2200-01-07"
    })
    void lies_between_its_earliest_and_its_latest_day(String text, LocalDate earliest, LocalDate latest) {
        When when = When.parse(text);

        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
        assertThat(when.format()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "~", "/", "2023/", "/2023", "23", "202", "20233", "2023-", "2023-5", "2023-00", "2023-13", "2023-05-", "2023-5-03",
                "2023-05-3", "2023-05-32", "2023-02-29", "1900-02-29", "1899", "2200", "1899-12-31", "2200-01-01", "2023~~", "~2023", "2023 ~",
                " 2023", "2023 ", "2023-05-03T00:00:00Z", "2023/2024/2025", "2023//2024", "2023/2024~/", "2023-W05", "2023-123", "20230503",
                "-2023", "+2023", "２０２３", "2023-05-٠٣", "2023/05", "unknown", "2023?", "2023%", "2023-05~-03", "2023\n"
            })
    void refuses_whatever_is_no_such_date(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> When.parse(text)).withMessageStartingWith("text:");
    }

    @Test
    void is_made_from_numbers_a_date_or_a_day() {
        assertThat(When.year(2023)).isEqualTo(When.parse("2023"));
        assertThat(When.month(2026, 5)).isEqualTo(When.parse("2026-05"));
        assertThat(When.day(2026, 5, 3)).isEqualTo(When.parse("2026-05-03"));
        assertThat(When.of(LocalDate.of(2026, 5, 3))).isEqualTo(When.parse("2026-05-03"));
        assertThat(When.of(Day.of(2026, 5, 3))).isEqualTo(When.parse("2026-05-03"));
    }

    @Test
    void refuses_numbers_that_are_no_date() {
        assertThatIllegalArgumentException().isThrownBy(() -> When.year(26));
        assertThatIllegalArgumentException().isThrownBy(() -> When.month(2026, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> When.day(2026, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> When.of(LocalDate.of(12026, 1, 1)));
    }

    @Test
    void can_be_about() {
        assertThat(When.month(2026, 5).about()).isEqualTo(When.parse("2026-05~"));
        assertThat(When.month(2026, 5).about().isAbout()).isTrue();
        assertThat(When.month(2026, 5).isAbout()).isFalse();
        assertThat(When.parse("2023~/2024").isAbout()).isTrue();
    }

    @Test
    void is_about_once_and_a_range_only_at_its_ends() {
        assertThatIllegalArgumentException().isThrownBy(() -> When.year(2023).about().about());
        assertThatIllegalArgumentException().isThrownBy(() -> When.parse("2023/2024").about());
        assertThat(When.year(2023).about().to(When.year(2024).about())).isEqualTo(When.parse("2023~/2024~"));
    }

    @Test
    void is_a_range_of_two_dates_and_not_of_ranges() {
        assertThat(When.year(2023).to(When.month(2025, 6))).isEqualTo(When.parse("2023/2025-06"));
        assertThatIllegalArgumentException().isThrownBy(() -> When.year(2023).to(When.parse("2024/2025")));
        assertThatIllegalArgumentException().isThrownBy(() -> When.parse("2024/2025").to(When.year(2026)));
    }

    @Test
    void is_what_was_said_not_the_span_it_means() {
        assertThat(When.parse("2023")).isNotEqualTo(When.parse("2023-01/2023-12"));
        assertThat(When.parse("2023")).isEqualTo(When.year(2023)).hasSameHashCodeAs(When.year(2023));
    }

    @Nested
    class Comes_before {

        @ParameterizedTest
        @CsvSource({
            "2023,       2024,       CERTAINLY",
            "2023,       2023,       POSSIBLY",
            "2023,       2023-06,    POSSIBLY",
            "2023-06,    2023,       POSSIBLY",
            "2024,       2023,       NOT",
            "2026-05-03, 2026-05-03, NOT",
            "2026-05-03, 2026-05-04, CERTAINLY",
            "2026-05,    2026-05-01, NOT",
            "2026-05,    2026-05-02, POSSIBLY",
            "2026-05,    2026-06-01, CERTAINLY",
            "2026-05~,   2026-07-01, CERTAINLY",
            "2026-05~,   2026-06-30, POSSIBLY",
            "2023/2025,  2024,       POSSIBLY",
            "2023/2024,  2025,       CERTAINLY"
        })
        void certainly_possibly_or_not(String one, String other, Certainty before) {
            assertThat(When.parse(one).isBefore(When.parse(other))).isEqualTo(before);
            assertThat(When.parse(other).isAfter(When.parse(one))).isEqualTo(before);
        }

        @Test
        void a_day_as_any_other_date_does() {
            assertThat(When.year(2023).isBefore(Day.of(2024, 1, 1))).isEqualTo(Certainty.CERTAINLY);
            assertThat(Day.of(2023, 6, 1).isBefore(When.year(2023))).isEqualTo(Certainty.POSSIBLY);
            assertThat(Day.of(2024, 1, 1).isAfter(When.year(2023))).isEqualTo(Certainty.CERTAINLY);
        }
    }
}
