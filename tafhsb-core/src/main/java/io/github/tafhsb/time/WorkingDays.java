// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are worked on, told by a host that knows the holidays of its nation.
 *
 * <p>No holiday is built in: they change by nation and by proclamation, and a library kept for that knows them better.
 */
@FunctionalInterface
public interface WorkingDays {

    /** {@return whether this day is worked on} */
    boolean isWorkingDay(LocalDate day);

    /**
     * {@return the day that lies this many working days after another, which itself does not count; the same day for none}
     *
     * @throws IllegalArgumentException if the number is negative
     * @throws IllegalStateException if ten years have no working day
     */
    default LocalDate plus(LocalDate start, int days) {
        LocalDate day = Objects.requireNonNull(start, "start");
        if (days < 0) {
            throw new IllegalArgumentException("days: none or more");
        }
        for (int left = days; left > 0; left--) {
            day = next(day);
        }
        return day;
    }

    private LocalDate next(LocalDate after) {
        LocalDate day = after.plusDays(1);
        LocalDate last = after.plusYears(10);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
            if (day.isAfter(last)) {
                throw new IllegalStateException("ten years without a working day");
            }
        }
        return day;
    }

    /** {@return the same without these days} */
    default WorkingDays without(Collection<Day> daysOff) {
        Set<LocalDate> off = Objects.requireNonNull(daysOff, "daysOff").stream().map(Day::date).collect(Collectors.toSet());
        return day -> isWorkingDay(day) && !off.contains(day);
    }

    /** {@return every day of the calendar} */
    static WorkingDays everyDay() {
        return day -> true;
    }

    /** {@return Monday to Friday, whatever holiday falls on them} */
    static WorkingDays mondayToFriday() {
        return day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
