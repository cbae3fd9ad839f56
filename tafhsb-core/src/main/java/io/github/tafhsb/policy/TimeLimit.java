// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.WorkingDays;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A limit of time that an organisation has set, with where it comes from and from when it counts. No limit is built in.
 *
 * @param kind what it is for
 * @param amount how many, 1 to 3,660
 * @param unit of what
 * @param source where the organisation has it from; empty until somebody has said
 * @param validFrom the first day it counts; empty where it always has
 */
public record TimeLimit(LimitKind kind, int amount, LimitUnit unit, Optional<Line> source, Optional<Day> validFrom) {
    /** The largest amount: ten years in days. */
    public static final int MOST = 3_660;

    private static final int HOURS_OF_A_DAY = 24;

    /**
     * Takes a limit.
     *
     * @throws IllegalArgumentException if the amount is not from 1 to 3,660
     */
    public TimeLimit {
        Objects.requireNonNull(kind, "kind");
        Counts.check(amount, 1, MOST, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(validFrom, "validFrom");
    }

    /** {@return a limit in days of the calendar that has always counted} */
    public static TimeLimit days(LimitKind kind, int days) {
        return new TimeLimit(kind, days, LimitUnit.CALENDAR_DAYS, Optional.empty(), Optional.empty());
    }

    /** {@return whether it counts on this day} */
    public boolean countsOn(Day day) {
        Objects.requireNonNull(day, "day");
        return validFrom.filter(from -> from.compareTo(day) > 0).isEmpty();
    }

    /** {@return the last day within this limit of a day, on which nothing of it is used up yet} */
    public LocalDate lastDayAfter(LocalDate start, WorkingDays worked) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(worked, "worked");
        return switch (unit) {
            case HOURS -> start.plusDays((amount + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY);
            case CALENDAR_DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> worked.plus(start, amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }
}
