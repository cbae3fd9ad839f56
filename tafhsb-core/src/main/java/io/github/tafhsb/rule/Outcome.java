// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.code.Choice;

/** What judging by a rule came to. */
public enum Outcome implements Choice {
    /** The record is as the rule asks. */
    MET("met"),

    /** It is not. */
    NOT_MET("not-met"),

    /** The rule has nothing to say here, for a {@linkplain NotApplicable reason}. */
    NOT_APPLICABLE("not-applicable");

    private final String wire;

    Outcome(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
