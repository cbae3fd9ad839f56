// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Choice;

/** What an organisation sets a limit of time for. */
public enum LimitKind implements Choice {
    /** From the start of the assessment to the first meeting about it. */
    FIRST_MEETING("first-meeting"),

    /** From the start of the first plan to its first review. */
    FIRST_REVIEW("first-review"),

    /** From the start of a plan, or from when it was last agreed, to its review. */
    REVIEW("review"),

    /** From one signed version to the next assessment. */
    REASSESSMENT("reassessment"),

    /** From one supervision of the case to the next. */
    SUPERVISION("supervision"),

    /** How long a training counts after it was completed. */
    TRAINING("training"),

    /** How far apart a host assessment and this one may be. */
    HOST("host"),

    /** How long before somebody turns 18 the move to services for adults is planned. */
    TRANSITION("transition");

    private final String wire;

    LimitKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
