// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A moment at which something was recorded, to the millisecond, in UTC. Its text says nothing of itself in logs.
 *
 * @param instant the moment
 */
public record Moment(Instant instant) implements Comparable<Moment> {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2199-12-31T23:59:59.999Z");

    /**
     * Takes a moment; what is finer than a millisecond is left off.
     *
     * @throws IllegalArgumentException if its year is not from 1900 to 2199
     */
    public Moment {
        Objects.requireNonNull(instant, "instant");
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException("instant: a moment from 1900 to 2199");
        }
    }

    /** {@return this moment} */
    public static Moment of(Instant instant) {
        return new Moment(instant);
    }

    /**
     * Reads a moment as it is written in JSON, for example {@code 2026-03-12T09:30:00.000Z}.
     *
     * @throws IllegalArgumentException if the text is not such a moment
     */
    public static Moment parse(String text) {
        try {
            Moment moment = new Moment(Instant.parse(text));
            if (moment.format().equals(text)) {
                return moment;
            }
        } catch (DateTimeException refused) {
            // said below, without the value
        }
        throw new IllegalArgumentException("text: a moment such as 2026-03-12T09:30:00.000Z");
    }

    /** {@return the moment as it is written in JSON, always with milliseconds} */
    public String format() {
        String text = instant.toString();
        return text.length() == 24 ? text : text.substring(0, 19) + ".000Z";
    }

    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }

    /** {@return the word Moment, whatever the moment is} */
    @Override
    public String toString() {
        return "Moment";
    }
}
