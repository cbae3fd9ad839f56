// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.WorkingDays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;

/** Working days as a library of public holidays knows them: "eng" for England, "wls" for Wales. */
public record BankHolidays(String nation) implements WorkingDays {
    private static final HolidayManager UNITED_KINGDOM = HolidayManager.getInstance(ManagerParameters.create("gb"));

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return WorkingDays.mondayToFriday().isWorkingDay(day) && !UNITED_KINGDOM.isHoliday(day, nation);
    }

    /** What a policy names, so that its limits in working days count them too. */
    public Set<Day> daysOff(Year year) {
        return UNITED_KINGDOM.getHolidays(year, nation).stream()
                .map(holiday -> Day.of(holiday.getDate()))
                .collect(Collectors.toSet());
    }
}
