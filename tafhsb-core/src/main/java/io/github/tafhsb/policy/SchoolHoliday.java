// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.time.Day;
import java.util.Objects;

/**
 * A time in which the schools of an area are closed.
 *
 * @param from its first day
 * @param until its last day
 */
public record SchoolHoliday(Day from, Day until) {

    /** Takes both days, in whatever order they are. */
    public SchoolHoliday {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** {@return whether the schools are closed on this day} */
    public boolean covers(Day day) {
        Objects.requireNonNull(day, "day");
        return from.compareTo(day) <= 0 && day.compareTo(until) <= 0;
    }
}
