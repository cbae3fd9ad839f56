// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Choice;

/** What a limit of time is counted in. Never left to be guessed. */
public enum LimitUnit implements Choice {
    /** Hours; a record knows days, so whatever is left of a day counts as the whole day. */
    HOURS("hours"),

    /** Days of the calendar. */
    CALENDAR_DAYS("calendar-days"),

    /** Monday to Friday, without the days off that the policy names. */
    WORKING_DAYS("working-days"),

    /** Months of the calendar. */
    MONTHS("months");

    private final String wire;

    LimitUnit(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
