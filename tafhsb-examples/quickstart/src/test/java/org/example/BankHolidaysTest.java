// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.LimitUnit;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.WorkingDays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The working days of England and Wales, as gov.uk/bank-holidays told them, and as a library of holidays computes them. */
class BankHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, Good Friday",
        "2026-04-06, Easter Monday",
        "2020-05-08, early May moved for the 75th anniversary of the end of the war",
        "2021-12-27, Christmas Day on a Saturday",
        "2021-12-28, Boxing Day on a Sunday",
        "2022-01-03, New Year on a Saturday",
        "2022-06-02, spring moved for the Jubilee",
        "2022-06-03, the Jubilee",
        "2022-09-19, the State Funeral",
        "2022-12-26, Boxing Day",
        "2022-12-27, Christmas Day on a Sunday",
        "2023-05-08, the Coronation",
        "2026-08-31, summer, which Scotland has on 3 August",
        "2026-04-04, a Saturday",
        "2026-04-05, a Sunday"
    })
    void nobody_works_on(LocalDate day, String why) {
        assertThat(new BankHolidays("eng").isWorkingDay(day)).as(why).isFalse();
        assertThat(new BankHolidays("wls").isWorkingDay(day)).as(why).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-04",
                "2022-05-30",
                "2022-12-28",
                "2021-12-29",
                "2022-09-20",
                "2026-01-02",
                "2026-08-03",
                "2026-03-17",
                "2026-11-30"
            })
    void everybody_works_on_a_day_that_is_a_holiday_elsewhere_or_was_moved(LocalDate day) {
        assertThat(new BankHolidays("eng").isWorkingDay(day)).isTrue();
        assertThat(new BankHolidays("wls").isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "wls"})
    void ten_working_days_over_easter_are_sixteen_days(String nation) {
        LocalDate palmMonday = LocalDate.of(2026, 3, 30);
        Policy policy = Policy.none()
                .withDaysOff(new BankHolidays(nation).daysOff(Year.of(2026)))
                .withLimits(new TimeLimit(
                        LimitKind.FIRST_MEETING, 10, LimitUnit.WORKING_DAYS, Optional.empty(), Optional.empty()));

        assertThat(WorkingDays.mondayToFriday().plus(palmMonday, 10)).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(new BankHolidays(nation).plus(palmMonday, 10)).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(policy.lastDay(LimitKind.FIRST_MEETING, palmMonday, Day.of(palmMonday)))
                .contains(LocalDate.of(2026, 4, 15));
    }
}
