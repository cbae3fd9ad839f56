// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host;

import io.github.tafhsb.code.Choice;

/**
 * Which route in the justice system a case has taken, as far as it decides which fuller assessment belongs to it.
 */
public enum JusticeRoute implements Choice {
    /** No matter of justice. */
    NONE("none"),

    /** Police are looking into it, or nobody has decided yet. */
    UNDER_INVESTIGATION("under-investigation"),

    /** Police recorded Outcome 21: no formal action in the public interest. It is no diversion. */
    OUTCOME_21("outcome-21"),

    /** Diverted, without an order. */
    DIVERSION("diversion"),

    /** Dealt with out of court, for example by a caution. */
    OUT_OF_COURT("out-of-court"),

    /** An order of a court is in force. */
    STATUTORY_ORDER("statutory-order"),

    /** Somebody asked and could not find out. */
    NOT_KNOWN("not-known");

    private final String wire;

    JusticeRoute(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
