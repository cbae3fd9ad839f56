// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * One calendar day in a record, from 1900 to 2199. Its text says nothing of itself in logs.
 *
 * @param date the day
 */
public record Day(LocalDate date) implements Dated, Comparable<Day> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /**
     * Takes a calendar day.
     *
     * @throws IllegalArgumentException if its year is not from 1900 to 2199
     */
    public Day {
        Objects.requireNonNull(date, "date");
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("date: a day from 1900 to 2199");
        }
    }

    /**
     * {@return this day of this month of this year}
     *
     * @throws IllegalArgumentException if there is no such day, or its year is not from 1900 to 2199
     */
    public static Day of(int year, int month, int day) {
        try {
            return new Day(LocalDate.of(year, month, day));
        } catch (DateTimeException refused) {
            throw new IllegalArgumentException("day: a day of the calendar");
        }
    }

    /** {@return the calendar day as it stands in a record} */
    public static Day of(LocalDate date) {
        return new Day(date);
    }

    /**
     * Reads a day as it is written in JSON, for example {@code 2026-03-12}.
     *
     * @throws IllegalArgumentException if the text is not such a day
     */
    public static Day parse(String text) {
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException refused) {
            throw new IllegalArgumentException("text: a day such as 2026-03-12");
        }
    }

    /** {@return the day as it is written in JSON, for example {@code 2026-03-12}} */
    public String format() {
        return date.toString();
    }

    @Override
    public LocalDate earliest() {
        return date;
    }

    @Override
    public LocalDate latest() {
        return date;
    }

    @Override
    public int compareTo(Day other) {
        return date.compareTo(other.date);
    }

    /** {@return the word Day, whatever the day is} */
    @Override
    public String toString() {
        return "Day";
    }
}
