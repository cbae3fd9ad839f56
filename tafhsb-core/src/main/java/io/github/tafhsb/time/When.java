// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A date as exactly as somebody knows it: a year, a month or a day, perhaps "about", or a range from one to another.
 *
 * <p>It is written as in ISO 8601-2 (EDTF): {@code 2023}, {@code 2026-05}, {@code 2026-05-03}, {@code 2026-05~} for about May 2026, and
 * {@code 2023/2025-06} for some time between. "About" stretches a date by one of its own unit on either side, and a day by a
 * week. Two texts that mean the same span are still two different things to have said, so they are not equal. Its text says
 * nothing of itself in logs.
 */
public final class When implements Dated {
    private static final int DAYS_ABOUT = 7;

    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;

    private When(String text, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Reads a date as it is written in JSON.
     *
     * @throws IllegalArgumentException if the text is no such date
     */
    public static When parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return point(text);
            }
            When from = point(text.substring(0, slash));
            When until = point(text.substring(slash + 1));
            return new When(text, first(from.earliest, until.earliest), last(from.latest, until.latest));
        } catch (DateTimeException | NumberFormatException refused) {
            throw new IllegalArgumentException("text: a date such as 2023, 2026-05, 2026-05-03, 2026-05~ or 2023/2025-06");
        }
    }

    /**
     * {@return some time in this year}
     *
     * @throws IllegalArgumentException if it is not from 1900 to 2199
     */
    public static When year(int year) {
        return parse(Integer.toString(year));
    }

    /**
     * {@return some time in this month}
     *
     * @throws IllegalArgumentException if there is no such month, or its year is not from 1900 to 2199
     */
    public static When month(int year, int month) {
        try {
            return parse(YearMonth.of(year, month).toString());
        } catch (DateTimeException refused) {
            throw new IllegalArgumentException("month: a month of the calendar");
        }
    }

    /**
     * {@return this day}
     *
     * @throws IllegalArgumentException if there is no such day, or its year is not from 1900 to 2199
     */
    public static When day(int year, int month, int day) {
        return of(Day.of(year, month, day));
    }

    /** {@return this day} */
    public static When of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return parse(date.toString());
    }

    /** {@return this day} */
    public static When of(Day day) {
        Objects.requireNonNull(day, "day");
        return of(day.date());
    }

    /**
     * {@return some time from this date to another}
     *
     * @throws IllegalArgumentException if either is already a range
     */
    public When to(When until) {
        Objects.requireNonNull(until, "until");
        return parse(text + '/' + until.text);
    }

    /**
     * {@return about this date}
     *
     * @throws IllegalArgumentException if this is already "about", or a range
     */
    public When about() {
        if (text.indexOf('/') >= 0) {
            throw new IllegalArgumentException("about: a range cannot be about; its ends can");
        }
        return parse(text + '~');
    }

    /** {@return whether somebody said "about"} */
    public boolean isAbout() {
        return text.indexOf('~') >= 0;
    }

    /** {@return the date as it is written in JSON} */
    public String format() {
        return text;
    }

    @Override
    public LocalDate earliest() {
        return earliest;
    }

    @Override
    public LocalDate latest() {
        return latest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof When when && text.equals(when.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the word When, whatever the date is} */
    @Override
    public String toString() {
        return "When";
    }

    private static When point(String text) {
        boolean about = text.endsWith("~");
        String exact = about ? text.substring(0, text.length() - 1) : text;
        int stretch = about ? 1 : 0;
        int year = number(exact, 0, 4);
        if (year < 1900 || year > 2199) {
            throw new DateTimeException("year");
        }
        switch (exact.length()) {
            case 4:
                return new When(text, LocalDate.of(year - stretch, 1, 1), LocalDate.of(year + stretch, 12, 31));
            case 7:
                YearMonth month = YearMonth.of(year, part(exact, 4));
                return new When(
                        text, month.minusMonths(stretch).atDay(1), month.plusMonths(stretch).atEndOfMonth());
            case 10:
                LocalDate day = LocalDate.of(year, part(exact, 4), part(exact, 7));
                return new When(text, day.minusDays(stretch * DAYS_ABOUT), day.plusDays(stretch * DAYS_ABOUT));
            default:
                throw new DateTimeException("length");
        }
    }

    private static int part(String text, int hyphen) {
        if (text.charAt(hyphen) != '-') {
            throw new DateTimeException("hyphen");
        }
        return number(text, hyphen + 1, hyphen + 3);
    }

    private static int number(String text, int from, int to) {
        if (text.length() < to) {
            throw new DateTimeException("length");
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate last(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
