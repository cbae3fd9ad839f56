// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.code.Choice;

/**
 * What one thing in a trace has to do with the next. It is read from what carries to what stands on it.
 */
public enum Tie implements Choice {
    /** An item of evidence supports a concern, a strength or an explanation. */
    SUPPORTS("supports"),

    /** An item of evidence speaks against an explanation. */
    SPEAKS_AGAINST("speaks-against"),

    /** An item of evidence supports another. */
    CORROBORATES("corroborates"),

    /** An item of evidence disagrees with another. */
    CONTRADICTS("contradicts"),

    /** An item of evidence puts right a mistake in another. */
    CORRECTS("corrects"),

    /** An item of evidence repeats another and adds no weight. */
    REPEATS("repeats"),

    /** An explanation draws on a concern or a strength. */
    DRAWN_ON_BY("drawn-on-by"),

    /** A situation to plan for follows from an explanation. */
    LEADS_TO("leads-to"),

    /** An action answers a concern, builds on a strength or follows from an explanation. */
    ANSWERED_BY("answered-by"),

    /** An action guards against a situation. */
    GUARDED_BY("guarded-by"),

    /** How an action went was known when the review was held. */
    REVIEWED_IN("reviewed-in"),

    /** A review tells a change on this evidence. */
    SHOWS_CHANGE("shows-change");

    private final String wire;

    Tie(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
