// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.code.Choice;

/**
 * What a trace shows of one part that somebody who walks it should see. It tells what hangs together in the record; whether
 * anything should be done about it is for the rules and for a person to say.
 */
public enum RemarkKind implements Choice {
    /** An item of evidence that nothing in the record draws on. */
    UNUSED("unused"),

    /** An explanation, a concern or a strength that cites no evidence. */
    ON_NOTHING("on-nothing"),

    /** An explanation, held or still weighed, that stands on the account of one person, with nothing that supports it. */
    ONE_VOICE("one-voice"),

    /** A key concern that no action answers, and nobody says why. */
    UNADDRESSED("unaddressed");

    private final String wire;

    RemarkKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
