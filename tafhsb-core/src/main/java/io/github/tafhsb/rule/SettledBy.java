// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.code.Choice;

/** How a problem can be settled. */
public enum SettledBy implements Choice {
    /** Only by doing what the rule asks for. */
    DOING_IT("doing-it"),

    /** By doing it, or by a named supervisor's exception with a reason that stands on the front page. */
    SUPERVISOR_EXCEPTION("supervisor-exception"),

    /** By a decision to work outside the edition; the record can then never be final. */
    SCOPE_DECISION("scope-decision"),

    /** By doing it, or by an answer from a person: who, when, why, until when. */
    ANSWER("answer");

    private final String wire;

    SettledBy(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
