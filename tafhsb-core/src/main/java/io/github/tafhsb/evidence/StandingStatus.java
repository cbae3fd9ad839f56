// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * What is established about a behaviour, and by whom.
 */
public enum StandingStatus implements Choice {
    /** Somebody says it happened. */
    ALLEGED("alleged"),

    /** The child accepts that it happened. */
    ACCEPTED("accepted"),

    /** The child or somebody else says it did not happen, or not so. */
    DISPUTED("disputed"),

    /** A charge has been brought. */
    CHARGED("charged"),

    /** A court has found that it happened. */
    FOUND("found"),

    /** Police or another body ended its part without a finding. */
    NO_FURTHER_ACTION("no-further-action");

    private final String wire;

    StandingStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
