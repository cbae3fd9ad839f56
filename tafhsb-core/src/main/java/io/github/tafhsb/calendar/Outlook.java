// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.time.WorkingDays;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How far ahead somebody wants to look: what comes within it is {@linkplain DueState#SOON soon}.
 *
 * <p>It counts in no rule and no limit of an organisation: those are in its policy, with the days off it names.
 *
 * @param days how many, from 0, which tells of nothing that it is soon, to 366
 * @param counted which days count
 */
public record Outlook(int days, WorkingDays counted) {
    private static final int MOST = 366;
    private static final int TWO_WEEKS = 14;

    /**
     * Takes how far.
     *
     * @throws IllegalArgumentException if the days are not from 0 to 366
     */
    public Outlook {
        if (days < 0 || days > MOST) {
            throw new IllegalArgumentException("days: from 0 to 366");
        }
        Objects.requireNonNull(counted, "counted");
    }

    /**
     * {@return two weeks of the calendar}
     *
     * <p>That is an inference and no figure of any guidance: it leaves time to invite people to a review, as the ten working days do
     * which Wales gives between a conference and its core group.
     */
    public static Outlook standard() {
        return days(TWO_WEEKS);
    }

    /**
     * {@return this many days of the calendar}
     *
     * @throws IllegalArgumentException if they are not from 0 to 366
     */
    public static Outlook days(int days) {
        return new Outlook(days, WorkingDays.everyDay());
    }

    /** {@return the last day that is soon} */
    LocalDate lastFrom(LocalDate today) {
        return counted.plus(today, days);
    }
}
