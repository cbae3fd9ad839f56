// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Choice;

/**
 * What a supervisor decided.
 */
public enum SignOffDecision implements Choice {
    /** Approved as final. */
    APPROVED("approved"),

    /** Returned for more work. */
    RETURNED("returned");

    private final String wire;

    SignOffDecision(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
