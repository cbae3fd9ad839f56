// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.code.Choice;

/**
 * Where on the way from what was told to what is done about it something stands, in the order of that way.
 */
public enum Stage implements Choice {
    /** An item of evidence. */
    EVIDENCE("evidence"),

    /** A concern or a strength. */
    FACTOR("factor"),

    /** An explanation. */
    HYPOTHESIS("hypothesis"),

    /** A situation to plan for. */
    SCENARIO("scenario"),

    /** Something that is done. */
    ACTION("action"),

    /** The review that this version came from. */
    REVIEW("review");

    private final String wire;

    Stage(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
