// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.code.Choice;

/** How something with a date stands on a day. Derived, never stored; it ends nothing and switches nothing off. */
public enum DueState implements Choice {
    /** Its day has passed, and nobody has said that it was done. */
    OVERDUE("overdue"),

    /** It held up to a day, and that day has passed. */
    EXPIRED("expired"),

    /** This is its day. */
    DUE("due"),

    /** Its day comes within the outlook. */
    SOON("soon"),

    /** Its day comes after that. */
    LATER("later"),

    /** It goes on now, and no day of its own ends it. */
    ONGOING("ongoing");

    private final String wire;

    DueState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
