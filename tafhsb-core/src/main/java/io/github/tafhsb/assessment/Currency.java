// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Choice;

/** How a signed version or an issued plan stands on a given day. Derived, never stored. */
public enum Currency implements Choice {
    /** The latest, and its review is not overdue. */
    CURRENT("current"),

    /** The latest, past its review date, and in force until a named person replaces or ends it. Never called current. */
    PAST_REVIEW("past-review"),

    /** A later one has taken its place. It stays as it was and readable. */
    SUPERSEDED("superseded"),

    /** A named person ended it. */
    ENDED("ended");

    private final String wire;

    Currency(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
