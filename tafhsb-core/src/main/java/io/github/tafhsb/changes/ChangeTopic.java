// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.code.Choice;

/** What a change between two versions is about, in the order in which a review tells it. */
public enum ChangeTopic implements Choice {
    /** What was learnt. */
    LEARNT("learnt"),

    /** What is new in life. */
    LIFE("life"),

    /** What was done. */
    DONE("done"),

    /** What lapsed or stopped. */
    LAPSED("lapsed"),

    /** Which judgement moved. */
    JUDGEMENT("judgement"),

    /** What became of the plan. */
    PLAN("plan"),

    /** Who came, left or took over. */
    PEOPLE("people"),

    /** What else the record says now. */
    RECORD("record");

    private final String wire;

    ChangeTopic(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
